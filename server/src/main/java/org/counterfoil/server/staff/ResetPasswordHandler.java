package org.counterfoil.server.staff;

import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.staff.guard.TryCounter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody who forgot the password a one-time one. */
@Component
class ResetPasswordHandler {

    private final ManagedEmployees managed;
    private final OneTimePasswords oneTime;
    private final Passwords passwords;
    private final SessionEnd sessions;
    private final TryCounter tries;
    private final StaffLog log;

    ResetPasswordHandler(ManagedEmployees managed, OneTimePasswords oneTime, Passwords passwords, SessionEnd sessions,
            TryCounter tries, StaffLog log) {
        this.managed = managed;
        this.oneTime = oneTime;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tries = tries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.EmployeeApi#resetPassword}. */
    @Transactional
    public OneTimePassword reset(long id, Caller caller) {
        var employee = managed.another(caller, id);
        if (!employee.hasAccount()) {
            throw Refusal.of(RefusalCode.POS_OPERATOR).thrown();
        }
        var password = oneTime.fresh();
        employee.resetPassword(passwords.hash(password.password()));
        var ended = sessions.all(id);
        tries.clear(List.of(TryCounter.subject(id)));
        log.record(caller, "reset-password", employee, "", "sessions ended: " + ended);
        return password;
    }
}
