package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.stereotype.Component;

/** The names that people sign in by: a staff number or a login, and no two people have the same. */
@Component
class EmployeeNames {

    private final EmployeeRepository employees;

    EmployeeNames(EmployeeRepository employees) {
        this.employees = employees;
    }

    /** Whose some names are, looked up for all of them at once; of other names it knows nothing. */
    record Known(Map<String, Long> owners) {

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

        private boolean taken(String name, Optional<Employee> owner) {
            var found = Optional.ofNullable(owners.get(Employee.plain(name)));
            return found.isPresent() && !found.equals(owner.map(Employee::id));
        }
    }

    /** Looks names up. */
    Known known(Collection<String> names) {
        var owners = new HashMap<String, Long>();
        var plain = names.stream().map(Employee::plain).distinct().toList();
        if (!plain.isEmpty()) {
            employees.findByNames(plain).forEach(found -> {
                owners.put(Employee.plain(found.staffNumber()), found.id());
                found.personal().login().ifPresent(login -> owners.put(login, found.id()));
            });
        }
        return new Known(owners);
    }

    /** Refuses: staff-number-taken. */
    void demandFreeNumber(String staffNumber) {
        known(List.of(staffNumber)).demandFreeNumber(staffNumber);
    }

    /** Refuses: login-taken, by somebody else than the owner. */
    void demandFreeLogin(Optional<String> login, Optional<Employee> owner) {
        known(login.stream().toList()).demandFreeLogin(login, owner);
    }
}
