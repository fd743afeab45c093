package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.organisation.NewManager;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
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
    private final FirstPeople first;

    StorePeople(EmployeeRepository employees, RoleRepository roles, StandardRoles standard, FirstPeople first) {
        this.employees = employees;
        this.roles = roles;
        this.standard = standard;
        this.first = first;
    }

    @Override
    public String hire(long store, NewManager manager) {
        return first.hire(role(manager), Optional.of(store), manager.staffNumber(), manager.login(),
                manager.realName());
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
