package org.counterfoil.server.staff;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a role that nobody holds. */
@Component
class DeleteRoleHandler {

    private final RoleRepository roles;
    private final EmployeeRepository employees;
    private final RoleRules rules;
    private final OperatorLog log;

    DeleteRoleHandler(RoleRepository roles, EmployeeRepository employees, RoleRules rules, OperatorLog log) {
        this.roles = roles;
        this.employees = employees;
        this.rules = rules;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.RoleApi#delete}. */
    @Transactional
    public void delete(long id, Caller caller) {
        var role = rules.toChange(caller, id);
        var holders = employees.countByRoleIdAndStateNot(id, EmployeeState.DELETED);
        if (holders > 0) {
            throw Refusal.of(RefusalCode.ROLE_HELD, "holders", holders).thrown();
        }
        employees.forget(id);
        roles.delete(role);
        log.record(caller, new OperatorLog.Entry(StaffLog.MODULE, "delete-role", role.name(), role.described(), ""));
    }
}
