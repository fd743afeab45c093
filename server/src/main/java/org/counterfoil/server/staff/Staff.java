package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading who the merchant's employees are, those that are gone included: reports show real names. */
@Component
@Transactional(readOnly = true)
public class Staff {

    private final EmployeeRepository employees;

    Staff(EmployeeRepository employees) {
        this.employees = employees;
    }

    /** The employees of the ids that are the merchant's. */
    public Map<Long, Operator> operators(Collection<Long> ids) {
        return employees.findByIdIn(ids).stream().map(Employee::operator)
                .collect(Collectors.toMap(Operator::id, Function.identity()));
    }

    /** Whoever has a staff number. Refuses: employee-unknown, which is also somebody of another store to a store. */
    public Operator seen(Caller caller, String staffNumber) {
        return employees.findByStaffNumber(staffNumber)
                .filter(found -> !found.isDeleted() && ManagedEmployees.sees(caller, found)).map(Employee::operator)
                .orElseThrow(ManagedEmployees::unknown);
    }
}
