package org.counterfoil.server.staff;

import java.util.List;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.staff.AddRole;
import org.counterfoil.common.staff.CopyRole;
import org.counterfoil.common.staff.EditRole;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.PermissionGroup;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleFilter;
import org.counterfoil.common.staff.RoleRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.staff.permission.PermissionTree;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** The door to roles. */
@RestController
class RoleEndpoint implements RoleApi {

    private final RoleQueries queries;
    private final EmployeeQueries employees;
    private final PermissionTree tree;
    private final Handlers handlers;
    private final CurrentCaller caller;

    RoleEndpoint(RoleQueries queries, EmployeeQueries employees, PermissionTree tree, Handlers handlers,
            CurrentCaller caller) {
        this.queries = queries;
        this.employees = employees;
        this.tree = tree;
        this.handlers = handlers;
        this.caller = caller;
    }

    /** Use cases that change roles. */
    @Component
    record Handlers(AddRoleHandler add, EditRoleHandler edit, CopyRoleHandler copy, DeleteRoleHandler delete) {}

    @Override
    public PageOf<RoleRow> list(RoleFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public List<PermissionGroup> permissions() {
        return tree.groups(caller.get().licence());
    }

    @Override
    public RoleDetails details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public RoleDetails add(AddRole command) {
        return handlers.add().add(command, caller.get());
    }

    @Override
    public RoleDetails edit(long id, EditRole command) {
        return handlers.edit().edit(id, command, caller.get());
    }

    @Override
    public RoleDetails copy(long id, CopyRole command) {
        return handlers.copy().copy(id, command, caller.get());
    }

    @Override
    public void delete(long id) {
        handlers.delete().delete(id, caller.get());
    }

    @Override
    public PageOf<EmployeeRow> holders(long id, PageWanted page) {
        queries.details(id, caller.get());
        return employees.holders(id, page, caller.get());
    }
}
