package org.counterfoil.common.staff;

import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * A role to be added.
 *
 * @param name   1 to 60 characters, no other role's
 * @param grants of permissions that stand in the tree; what is missing is HIDDEN
 */
public record AddRole(String name, RoleType type, Map<Permission, Access> grants) {

    public AddRole {
        grants = Map.copyOf(grants);
    }
}
