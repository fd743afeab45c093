package org.counterfoil.common.staff;

import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * What a role is to be called and to grant from now on; its type stays.
 *
 * @param version of the details that were looked at
 * @param name    1 to 60 characters, no other role's
 * @param grants  of permissions that stand in the tree; what is missing is HIDDEN
 */
public record EditRole(int version, String name, Map<Permission, Access> grants) {

    public EditRole {
        grants = Map.copyOf(grants);
    }
}
