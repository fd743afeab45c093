package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.organisation.NewManager;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.FirstManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes with a store and leaves with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StorePeople implements FirstManager {

    private final EmployeeRepository employees;
    private final RoleRepository roles;
    private final StandardRoles standard;
    private final EmployeeNames names;
    private final AddEmployeeHandler.Secrets secrets;

    StorePeople(EmployeeRepository employees, RoleRepository roles, StandardRoles standard, EmployeeNames names,
            AddEmployeeHandler.Secrets secrets) {
        this.employees = employees;
        this.roles = roles;
        this.standard = standard;
        this.names = names;
        this.secrets = secrets;
    }

    @Override
    public String hire(long store, NewManager manager) {
        var number = Personal.staffNumber(manager.staffNumber());
        var personal = Personal.of(manager.login(), manager.realName(), "");
        names.demandFreeNumber(number);
        names.demandFreeLogin(personal.login(), Optional.empty());
        var employee = new Employee(new NewEmployee(Optional.of(store), role(manager).id(), number, personal.login(),
                personal.realName(), EmployeeType.STORE_MANAGER, Optional.empty()), EmployeeGrade.SYSTEM, null);
        var password = secrets.oneTime().fresh().password();
        employee.resetPassword(secrets.passwords().hash(password));
        employees.save(employee);
        return password;
    }

    @Override
    public void dismiss(long store) {
        employees.findByStoreId(store).forEach(Employee::delete);
    }

    private Role role(NewManager manager) {
        return manager.role()
                .map(id -> roles.findById(id).filter(role -> role.type() == RoleType.STORE_MANAGER)
                        .orElseThrow(() -> Refusal.of(RefusalCode.ROLE_UNKNOWN, "field", "role").thrown()))
                .orElseGet(standard::storeManager);
    }
}
