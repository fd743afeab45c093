package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/**
 * Another password for the caller. Holds no transaction over the whole, since comparing and hashing take long on
 * purpose.
 */
@Component
class ChangePasswordHandler {

    private final EmployeeRepository employees;
    private final TryCounter tries;
    private final Passwords passwords;
    private final PasswordChange change;

    ChangePasswordHandler(EmployeeRepository employees, TryCounter tries, Passwords passwords, PasswordChange change) {
        this.employees = employees;
        this.tries = tries;
        this.passwords = passwords;
        this.change = change;
    }

    /** See {@link org.counterfoil.common.staff.PasswordApi#change}; no try is lost to a new one that can't be taken. */
    void change(ChangePassword command, Caller caller) {
        var employee = employees.findById(caller.operator().id()).orElseThrow();
        unfit(command, employee).ifPresent(refusal -> {
            throw refusal.thrown();
        });
        var subject = TryCounter.subject(employee);
        var left = tries.begin(subject);
        if (!passwords.match(command.current(), employee.passwordHash())) {
            throw tries.wrong(RefusalCode.PASSWORD_WRONG, left).thrown();
        }
        tries.clear(subject);
        change.make(caller, employee.passwordHash(), passwords.hash(command.next()));
    }

    private static Optional<Refusal> unfit(ChangePassword command, Employee employee) {
        var next = command.next();
        if (Passwords.isTooShort(next)) {
            return Optional.of(Refusal.of(RefusalCode.PASSWORD_TOO_SHORT, "min", Passwords.SHORTEST));
        }
        if (Passwords.isTooLong(next)) {
            return Optional.of(Refusal.of(RefusalCode.PASSWORD_TOO_LONG, "max", Passwords.LONGEST_BYTES));
        }
        if (employee.isKnownAs(next)) {
            return Optional.of(Refusal.of(RefusalCode.PASSWORD_IS_LOGIN));
        }
        return next.equals(command.current())
                ? Optional.of(Refusal.of(RefusalCode.PASSWORD_UNCHANGED))
                : Optional.empty();
    }
}
