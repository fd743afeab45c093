package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Employees of the merchant. */
interface EmployeeRepository extends Repository<Employee, Long> {

    Employee save(Employee employee);

    Optional<Employee> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Employee e where e.id = :id")
    Optional<Employee> lock(long id);

    Optional<Employee> findByStaffNumber(String staffNumber);

    Optional<Employee> findByLogin(String login);

    List<Employee> findByIdIn(Collection<Long> ids);

    List<Employee> findByStoreId(Long store);
}
