package org.counterfoil.server.staff;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Whom a caller manages: what every change of an employee is held against, under a lock. */
@Component
class ManagedEmployees {

    private final EmployeeRepository employees;
    private final RoleRepository roles;

    ManagedEmployees(EmployeeRepository employees, RoleRepository roles) {
        this.employees = employees;
        this.roles = roles;
    }

    /** Refuses: employee-unknown, which is also somebody of another store to a store. */
    Employee seen(Caller caller, long id) {
        return employees.findById(id).filter(found -> sees(caller, found)).orElseThrow(ManagedEmployees::unknown);
    }

    /** The employee, locked. Refuses: employee-unknown, employee-deleted, not-permitted, more-than-own. */
    Employee toChange(Caller caller, long id) {
        var employee = employees.lock(id).filter(found -> sees(caller, found))
                .orElseThrow(ManagedEmployees::unknown);
        if (employee.isDeleted()) {
            throw Refusal.of(RefusalCode.EMPLOYEE_DELETED).thrown();
        }
        if (isSelf(caller, employee)) {
            return employee;
        }
        if (employee.grade() == EmployeeGrade.SYSTEM) {
            Authority.demandHeadquarters(caller);
        }
        Authority.demandWithin(caller, roles.findById(employee.role()).orElseThrow().grants());
        return employee;
    }

    /** The employee, locked, who is not the caller. Refuses besides: own-account. */
    Employee another(Caller caller, long id) {
        if (caller.operator().id() == id) {
            throw Refusal.of(RefusalCode.OWN_ACCOUNT).thrown();
        }
        return toChange(caller, id);
    }

    /**
     * The employee, locked, who is about to stop being what he is. Refuses besides: last-administrator.
     *
     * <p>All administrators in service are locked first: two who suspend each other at once come one after the other.
     */
    Employee leaving(Caller caller, long id) {
        var administrators = employees.findByTypeAndStateOrderById(EmployeeType.MERCHANT_ADMINISTRATOR,
                EmployeeState.IN_SERVICE);
        var employee = another(caller, id);
        if (administrators.size() == 1 && administrators.getFirst().id() == id) {
            throw Refusal.of(RefusalCode.LAST_ADMINISTRATOR).thrown();
        }
        return employee;
    }

    static boolean isSelf(Caller caller, Employee employee) {
        return caller.operator().id() == employee.id();
    }

    static boolean sees(Caller caller, Employee employee) {
        return Authority.storeOf(caller)
                .map(store -> employee.assignment().store().filter(store::equals).isPresent()).orElse(true);
    }

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.EMPLOYEE_UNKNOWN).thrown();
    }
}
