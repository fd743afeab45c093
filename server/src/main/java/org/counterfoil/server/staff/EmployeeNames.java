package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Whose some names are, looked up for all of them at once; of other names it knows nothing. */
    record Known(Map<String, Long> owners, Set<String> phones) {

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

        /** Refuses: employee-phone-taken. */
        void demandFreePhone(String phone) {
            if (phones.contains(phone)) {
                throw Refusal.of(RefusalCode.EMPLOYEE_PHONE_TAKEN, "field", "phone").thrown();
            }
        }

        private boolean taken(String name, Optional<Employee> owner) {
            var found = Optional.ofNullable(owners.get(Employee.plain(name)));
            return found.isPresent() && !found.equals(owner.map(Employee::id));
        }
    }

    /** Looks names and phones, in digits, up. */
    Known known(Collection<String> names, Collection<String> phones) {
        var owners = new HashMap<String, Long>();
        var plain = names.stream().map(Employee::plain).distinct().toList();
        if (!plain.isEmpty()) {
            employees.findByNames(plain).forEach(found -> {
                owners.put(Employee.plain(found.staffNumber()), found.id());
                found.personal().login().ifPresent(login -> owners.put(login, found.id()));
            });
        }
        var given = phones.stream().filter(phone -> !phone.isEmpty()).distinct().toList();
        return new Known(owners, given.isEmpty() ? Set.of() : employees.phonesAmong(given));
    }

    /** Refuses: staff-number-taken. */
    void demandFreeNumber(String staffNumber) {
        known(List.of(staffNumber), List.of()).demandFreeNumber(staffNumber);
    }

    /** Refuses: login-taken, by somebody else than the owner. */
    void demandFreeLogin(Optional<String> login, Optional<Employee> owner) {
        known(login.stream().toList(), List.of()).demandFreeLogin(login, owner);
    }

    /** Refuses: employee-phone-taken, by somebody else than the owner, unless the owner had it before. */
    void demandFreePhone(String phone, Optional<Employee> owner) {
        var kept = owner.filter(known -> known.personal().phone().equals(phone)).isPresent();
        if (!kept) {
            known(List.of(), List.of(phone)).demandFreePhone(phone);
        }
    }
}
