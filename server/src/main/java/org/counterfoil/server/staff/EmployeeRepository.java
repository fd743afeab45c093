package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Employees of the merchant. */
interface EmployeeRepository extends Repository<Employee, Long> {

    Employee save(Employee employee);

    Optional<Employee> findById(long id);

    Optional<Employee> findByStaffNumber(String staffNumber);

    Optional<Employee> findByLogin(String login);

    List<Employee> findByIdIn(Collection<Long> ids);
}
