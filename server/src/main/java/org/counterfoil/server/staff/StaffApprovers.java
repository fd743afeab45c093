package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.approval.Approvers;
import org.counterfoil.server.staff.guard.SignInGuard;
import org.counterfoil.server.staff.guard.TryCounter;
import org.springframework.stereotype.Component;

/** Employees who approve. Wrong tries at an approver's password count as those of signing in do, and lock both. */
@Component
class StaffApprovers implements Approvers {

    private static final int LONGEST = 64;

    private final EmployeeRepository employees;
    private final RoleRepository roles;
    private final SignInGuard guard;
    private final Passwords passwords;

    StaffApprovers(EmployeeRepository employees, RoleRepository roles, SignInGuard guard, Passwords passwords) {
        this.employees = employees;
        this.roles = roles;
        this.guard = guard;
        this.passwords = passwords;
    }

    @Override
    public Operator prove(Approval approval, Permission permission, Caller caller) {
        var login = Employee.plain(approval.staffNumber());
        if (login.isEmpty() || login.length() > LONGEST || approval.password().isEmpty()) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "approval").thrown();
        }
        var found = employees.findByStaffNumber(approval.staffNumber().strip())
                .or(() -> employees.findByLogin(login)).filter(one -> !one.isDeleted());
        if (found.filter(one -> ManagedEmployees.isSelf(caller, one)).isPresent()) {
            throw Refusal.of(RefusalCode.APPROVAL_BY_ANOTHER).thrown();
        }
        var attempt = guard.admit(found.map(Employee::id).map(TryCounter::subject).orElse("login " + login), caller);
        if (!passwords.match(approval.password(), found.flatMap(Employee::passwordHash))) {
            throw guard.wrong(attempt, RefusalCode.APPROVAL_FAILED).thrown();
        }
        guard.right(attempt);
        return found.filter(one -> may(one, permission, caller)).map(Employee::operator)
                .orElseThrow(() -> Refusal.of(RefusalCode.APPROVER_NOT_PERMITTED, "permission", permission.key())
                        .thrown());
    }

    private boolean may(Employee approver, Permission permission, Caller caller) {
        var atHome = approver.assignment().store().map(home -> home == caller.store())
                .orElse(approver.type() == EmployeeType.MERCHANT_ADMINISTRATOR);
        return approver.isInService() && !approver.isPasswordDue() && atHome
                && Optional.of(approver.role()).flatMap(roles::findById)
                        .filter(role -> role.grants().getOrDefault(permission, Access.HIDDEN).covers(Access.WRITE))
                        .isPresent();
    }
}
