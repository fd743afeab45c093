package org.counterfoil.server.staff;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.NewManager;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.organisation.FirstManager;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes with a store and leaves with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StorePeople implements FirstManager {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LOGIN = 64;
    /** Nothing that could be taken for something else when it is read off paper. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;

    private final EmployeeRepository employees;
    private final RoleRepository roles;
    private final StandardRoles standard;
    private final Hiring hiring;
    private final SecureRandom random = new SecureRandom();

    StorePeople(EmployeeRepository employees, RoleRepository roles, StandardRoles standard, Hiring hiring) {
        this.employees = employees;
        this.roles = roles;
        this.standard = standard;
        this.hiring = hiring;
    }

    @Override
    public String hire(long store, NewManager manager) {
        var number = Entered.number("staffNumber", manager.staffNumber(), LONGEST_NUMBER);
        var name = Entered.needed("realName", manager.realName(), LONGEST_NAME);
        var login = manager.login().map(typed -> Entered.text("login", typed, LONGEST_LOGIN))
                .filter(typed -> !typed.isEmpty());
        if (employees.findByStaffNumber(number).isPresent()) {
            throw taken(RefusalCode.STAFF_NUMBER_TAKEN, "staffNumber");
        }
        if (login.map(Employee::plain).flatMap(employees::findByLogin).isPresent()) {
            throw taken(RefusalCode.LOGIN_TAKEN, "login");
        }
        var password = oneTimePassword();
        hiring.hire(new NewEmployee(Optional.of(store), role(manager).id(), number, login, name,
                EmployeeType.STORE_MANAGER, Optional.of(password)));
        return password;
    }

    @Override
    public void dismiss(long store) {
        employees.findByStoreId(store).forEach(Employee::leave);
    }

    private Role role(NewManager manager) {
        return manager.role()
                .map(id -> roles.findById(id).filter(role -> role.type() == EmployeeType.STORE_MANAGER)
                        .orElseThrow(() -> Refusal.of(RefusalCode.ROLE_UNKNOWN, "field", "role").thrown()))
                .orElseGet(standard::storeManager);
    }

    private static RuntimeException taken(RefusalCode code, String field) {
        return Refusal.of(code, "field", field).thrown();
    }

    private String oneTimePassword() {
        return random.ints(PASSWORD_LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
    }
}
