package org.counterfoil.server.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.staff.permission.PermissionTree;
import org.springframework.stereotype.Component;

/** What every change of a role is held against. */
@Component
class RoleRules {

    private static final int LONGEST_NAME = 60;

    private final RoleRepository roles;
    private final PermissionTree tree;

    RoleRules(RoleRepository roles, PermissionTree tree) {
        this.roles = roles;
        this.tree = tree;
    }

    /** The role, locked. Refuses: not-permitted (a store), role-unknown, more-than-own. */
    Role toChange(Caller caller, long id) {
        Authority.demandHeadquarters(caller);
        var role = roles.lock(id).orElseThrow(() -> Refusal.of(RefusalCode.ROLE_UNKNOWN).thrown());
        Authority.demandWithin(caller, role.grants());
        return role;
    }

    /** The name as it is kept. Refuses: bad-request (name), role-name-taken (by another role than the own). */
    String name(String typed, Optional<Role> own) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "name").thrown();
        }
        var ownId = own.map(Role::id);
        if (roles.findByName(name).filter(other -> !ownId.equals(Optional.of(other.id()))).isPresent()) {
            throw Refusal.of(RefusalCode.ROLE_NAME_TAKEN, "field", "name").with("name", name).thrown();
        }
        return name;
    }

    /** The grants as they are kept. Refuses: bad-request (grants), more-than-own. */
    Map<Permission, Access> grants(Caller caller, Map<Permission, Access> asked) {
        tree.check(caller.licence(), asked);
        Authority.demandWithin(caller, asked);
        var grants = new EnumMap<Permission, Access>(Permission.class);
        asked.forEach((permission, access) -> {
            if (access != Access.HIDDEN) {
                grants.put(permission, access);
            }
        });
        return grants;
    }

    /** The grants as they are kept from now on: what no tree shows can't be taken away by one either. */
    Map<Permission, Access> grants(Caller caller, Role role, Map<Permission, Access> asked) {
        var grants = grants(caller, asked);
        role.grants().forEach((permission, access) -> {
            if (!tree.contains(caller.licence(), permission)) {
                grants.put(permission, access);
            }
        });
        return grants;
    }
}
