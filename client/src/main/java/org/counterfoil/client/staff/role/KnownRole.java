package org.counterfoil.client.staff.role;

import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleRow;

/**
 * A role as it was looked at.
 *
 * @param holders one page of those who hold it
 * @param tree    what there is to be granted, and how far the operator may
 * @param own     the operator holds it, and so does not change what it grants
 */
record KnownRole(RoleDetails details, List<EmployeeRow> holders, GrantTree tree, boolean own) {

    KnownRole {
        holders = List.copyOf(holders);
    }

    RoleRow row() {
        return details.role();
    }

    /** A permission that reaches further here than in the operator's own role: such a role is only looked at. */
    Optional<GrantTree.Leaf> beyond() {
        return tree.leaves().stream().filter(leaf -> details.grants().containsKey(leaf.permission()))
                .filter(leaf -> !leaf.most().covers(details.grants().get(leaf.permission()))).findFirst();
    }
}
