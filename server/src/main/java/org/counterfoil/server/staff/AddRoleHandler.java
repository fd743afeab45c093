package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.staff.AddRole;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a role that grants no more than its maker holds. */
@Component
class AddRoleHandler {

    private final RoleRepository roles;
    private final RoleRules rules;
    private final RoleQueries queries;
    private final OperatorLog log;

    AddRoleHandler(RoleRepository roles, RoleRules rules, RoleQueries queries, OperatorLog log) {
        this.roles = roles;
        this.rules = rules;
        this.queries = queries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.RoleApi#add}. */
    @Transactional
    public RoleDetails add(AddRole command, Caller caller) {
        Authority.demandHeadquarters(caller);
        var name = rules.name(command.name(), Optional.empty());
        var role = roles.saveAndFlush(new Role(name, command.type(), rules.grants(caller, command.grants())));
        log.record(caller, new OperatorLog.Entry(StaffLog.MODULE, "add-role", name, "", role.described()));
        return queries.details(role.id(), caller);
    }
}
