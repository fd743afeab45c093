package org.counterfoil.common.staff;

import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * A role with all that it grants.
 *
 * @param version to be sent back with an edit
 * @param grants  what is missing is HIDDEN
 */
public record RoleDetails(RoleRow role, int version, Map<Permission, Access> grants) {

    public RoleDetails {
        grants = Map.copyOf(grants);
    }
}
