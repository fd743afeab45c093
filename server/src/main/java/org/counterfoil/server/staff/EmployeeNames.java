package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.stereotype.Component;

/** What people sign in by: a staff number, a login or a phone, and no two people have the same. */
@Component
class EmployeeNames {

    private final EmployeeRepository employees;

    EmployeeNames(EmployeeRepository employees) {
        this.employees = employees;
    }

    /** Refuses: staff-number-taken. */
    void demandFreeNumber(String staffNumber) {
        if (taken(staffNumber, Optional.empty())) {
            throw Refusal.of(RefusalCode.STAFF_NUMBER_TAKEN, "field", "staffNumber").with("number", staffNumber)
                    .thrown();
        }
    }

    /** Refuses: login-taken, by somebody else than the owner. */
    void demandFreeLogin(Optional<String> login, Optional<Employee> owner) {
        login.filter(name -> taken(name, owner)).ifPresent(name -> {
            throw Refusal.of(RefusalCode.LOGIN_TAKEN, "field", "login").with("login", name).thrown();
        });
    }

    /** Refuses: employee-phone-taken, by somebody else than the owner, unless the owner had it before. */
    void demandFreePhone(String phone, Optional<Employee> owner) {
        var kept = owner.filter(known -> known.personal().phone().equals(phone)).isPresent();
        if (!phone.isEmpty() && !kept && employees.findBySignInPhone(phone).isPresent()) {
            throw Refusal.of(RefusalCode.EMPLOYEE_PHONE_TAKEN, "field", "phone").thrown();
        }
    }

    private boolean taken(String name, Optional<Employee> owner) {
        var ownId = owner.map(Employee::id);
        return employees.findByName(Employee.plain(name)).stream()
                .anyMatch(found -> !ownId.equals(Optional.of(found.id())));
    }
}
