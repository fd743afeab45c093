package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.staff.CopyRole;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a role that grants what another one does. */
@Component
class CopyRoleHandler {

    private final RoleRepository roles;
    private final RoleRules rules;
    private final RoleQueries queries;
    private final OperatorLog log;

    CopyRoleHandler(RoleRepository roles, RoleRules rules, RoleQueries queries, OperatorLog log) {
        this.roles = roles;
        this.rules = rules;
        this.queries = queries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.RoleApi#copy}. */
    @Transactional
    public RoleDetails copy(long id, CopyRole command, Caller caller) {
        var original = rules.toChange(caller, id);
        var name = rules.name(command.name(), Optional.empty());
        var copy = roles.saveAndFlush(new Role(name, original.type(), original.grants()));
        log.record(caller, new OperatorLog.Entry(StaffLog.MODULE, "copy-role", name, original.name(),
                copy.described()));
        return queries.details(copy.id(), caller);
    }
}
