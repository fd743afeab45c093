package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EditRole;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renames a role and changes what it grants; every session of its holders is judged by it from the next call on. */
@Component
class EditRoleHandler {

    private final RoleRepository roles;
    private final EmployeeRepository employees;
    private final RoleRules rules;
    private final RoleQueries queries;
    private final OperatorLog log;

    EditRoleHandler(RoleRepository roles, EmployeeRepository employees, RoleRules rules, RoleQueries queries,
            OperatorLog log) {
        this.roles = roles;
        this.employees = employees;
        this.rules = rules;
        this.queries = queries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.RoleApi#edit}. */
    @Transactional
    public RoleDetails edit(long id, EditRole command, Caller caller) {
        var role = rules.toChange(caller, id);
        if (role.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var name = rules.name(command.name(), Optional.of(role));
        var grants = rules.grants(caller, role, command.grants());
        if (!grants.equals(role.grants()) && holds(caller, role)) {
            throw Refusal.of(RefusalCode.OWN_ROLE).thrown();
        }
        var before = role.described();
        role.change(name, grants);
        roles.saveAndFlush(role);
        log.record(caller, new OperatorLog.Entry(StaffLog.MODULE, "edit-role", name, before, role.described()));
        return queries.details(id, caller);
    }

    /** More than one holds can't be given, so that every other change of one's own role would weaken oneself. */
    private boolean holds(Caller caller, Role role) {
        return employees.findById(caller.operator().id()).filter(self -> self.role() == role.id()).isPresent();
    }
}
