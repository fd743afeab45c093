package org.counterfoil.common.staff;

import java.util.List;

import org.counterfoil.common.shared.Permission;

/**
 * The permissions of one feature; the groups together are the tree that roles are made from.
 *
 * @param feature named by the text {@code permission.group.<feature>}
 */
public record PermissionGroup(String feature, List<Leaf> permissions) {

    public PermissionGroup {
        permissions = List.copyOf(permissions);
    }

    /**
     * One permission.
     *
     * @param read  something can be done with READ alone; where nothing can, there is only HIDDEN and WRITE
     * @param write something needs WRITE; where nothing does, there is only HIDDEN and READ
     */
    public record Leaf(Permission permission, boolean read, boolean write) {}
}
