package org.counterfoil.server.staff;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.Unlock;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.staff.guard.SignInGuard;
import org.counterfoil.server.staff.guard.TryCounter;
import org.springframework.stereotype.Component;

/**
 * Tells whether somebody at a locked desk is the session's operator. The session itself is not touched: what was locked
 * is the screen.
 */
@Component
class UnlockHandler {

    private final EmployeeRepository employees;
    private final SignInGuard guard;
    private final Passwords passwords;

    UnlockHandler(EmployeeRepository employees, SignInGuard guard, Passwords passwords) {
        this.employees = employees;
        this.guard = guard;
        this.passwords = passwords;
    }

    /** See {@link org.counterfoil.common.staff.LockApi#open}. */
    void unlock(Unlock command, Caller caller) {
        var employee = employees.findById(caller.operator().id()).orElseThrow();
        var attempt = guard.admit(TryCounter.subject(employee.id()), caller);
        if (!passwords.match(command.password(), employee.passwordHash())) {
            throw guard.wrong(attempt, RefusalCode.UNLOCK_FAILED).thrown();
        }
        guard.right(attempt);
    }
}
