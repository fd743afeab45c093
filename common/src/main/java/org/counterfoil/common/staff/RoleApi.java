package org.counterfoil.common.staff;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Roles. They are the merchant's: headquarters alone changes them. A store reads those that its own people may have,
 * and their holders of its own.
 *
 * <p>Changes refuse: not-permitted (a store), role-unknown, role-name-taken, more-than-own (of a grant, before or
 * after, that the caller does not hold), bad-request naming the field.
 */
@HttpExchange("/api/roles")
public interface RoleApi {

    @Needs(Permission.ROLES)
    @PostExchange("/list")
    PageOf<RoleRow> list(@RequestBody RoleFilter filter);

    /** What there is to be granted: every permission that a remote method declares, by feature. */
    @Needs(Permission.ROLES)
    @GetExchange("/permissions")
    List<PermissionGroup> permissions();

    /** Refuses: role-unknown. */
    @Needs(Permission.ROLES)
    @GetExchange("/{id}")
    RoleDetails details(@PathVariable long id);

    @Needs(value = Permission.ROLES, access = Access.WRITE)
    @PostExchange
    RoleDetails add(@RequestBody AddRole command);

    /** From the holders' next call on. Refuses besides: changed-meanwhile, own-role (other grants of the caller's). */
    @Needs(value = Permission.ROLES, access = Access.WRITE)
    @PutExchange("/{id}")
    RoleDetails edit(@PathVariable long id, @RequestBody EditRole command);

    @Needs(value = Permission.ROLES, access = Access.WRITE)
    @PostExchange("/{id}/copies")
    RoleDetails copy(@PathVariable long id, @RequestBody CopyRole command);

    /** Refuses besides: role-held, with the number of holders. */
    @Needs(value = Permission.ROLES, access = Access.WRITE)
    @DeleteExchange("/{id}")
    void delete(@PathVariable long id);

    /** Who holds it, but for the deleted. Refuses: role-unknown. */
    @Needs(Permission.ROLES)
    @PostExchange("/{id}/holders")
    PageOf<EmployeeRow> holders(@PathVariable long id, @RequestBody PageWanted page);
}
