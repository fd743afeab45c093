package org.counterfoil.server.staff;

import java.util.EnumMap;
import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.RoleType;
import org.springframework.stereotype.Component;

/** The roles that a merchant has unless it makes its own. */
@Component
class StandardRoles {

    private static final String STORE_MANAGER = "店长";

    private final RoleRepository roles;

    StandardRoles(RoleRepository roles) {
        this.roles = roles;
    }

    /** The merchant's first role for store managers; made where there is none. */
    Role storeManager() {
        return roles.findFirstByTypeOrderById(RoleType.STORE_MANAGER)
                .orElseGet(() -> roles.save(new Role(free(STORE_MANAGER), RoleType.STORE_MANAGER, managed())));
    }

    private String free(String name) {
        return roles.existsByName(name) ? free(name + "*") : name;
    }

    /** Everything that is done in a store, and a look at the store itself. */
    static Map<Permission, Access> managed() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        for (var permission : Permission.values()) {
            switch (permission) {
                case SIGNED_IN, LEDGER_PROOFS, METRICS, STORE_QUOTAS, NOTICES -> {
                }
                case STORES, TERMINALS, ROLES, OPERATOR_LOG -> grants.put(permission, Access.READ);
                default -> grants.put(permission, Access.WRITE);
            }
        }
        return grants;
    }
}
