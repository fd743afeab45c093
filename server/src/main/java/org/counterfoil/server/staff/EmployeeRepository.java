package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;

import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Employees of the merchant. */
interface EmployeeRepository extends Repository<Employee, Long> {

    Employee save(Employee employee);

    Employee saveAndFlush(Employee employee);

    void delete(Employee employee);

    Optional<Employee> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Employee e where e.id = :id")
    Optional<Employee> lock(long id);

    /** Locked in one order, so that two who lock them wait for each other and not in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Employee> findByTypeAndStateOrderById(EmployeeType type, EmployeeState state);

    Optional<Employee> findByStaffNumber(String staffNumber);

    Optional<Employee> findByLogin(String login);

    Optional<Employee> findBySignInPhone(String phone);

    @Query("select e.signInPhone from Employee e where e.signInPhone in :phones")
    Set<String> phonesAmong(Collection<String> phones);

    @Query("select e from Employee e where lower(e.staffNumber) in :plain or e.login in :plain")
    List<Employee> findByNames(Collection<String> plain);

    List<Employee> findByIdIn(Collection<Long> ids);

    List<Employee> findByStoreId(Long store);

    int countByRoleIdAndStateNot(long role, EmployeeState state);

    /** Deleted people keep nothing of a role that goes. */
    @Modifying
    @Query("update Employee e set e.roleId = null where e.roleId = :role")
    void forget(long role);
}
