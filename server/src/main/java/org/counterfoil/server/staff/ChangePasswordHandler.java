package org.counterfoil.server.staff;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.staff.guard.TryCounter;
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
        var account = TryCounter.subject(employee.id());
        var left = tries.begin(account);
        if (!passwords.match(command.current(), employee.passwordHash())) {
            throw tries.wrong(RefusalCode.PASSWORD_WRONG, left).thrown();
        }
        tries.clear(List.of(account));
        demandNew(command.next(), employee.formerPasswords());
        change.make(caller, employee.passwordHash(), passwords.hash(command.next()));
    }

    private void demandNew(String next, FormerPasswords former) {
        if (former.hashes().stream().anyMatch(hash -> passwords.match(next, Optional.of(hash)))) {
            throw Refusal.of(RefusalCode.PASSWORD_USED_BEFORE, "last", FormerPasswords.LAST).thrown();
        }
    }

    private static Optional<Refusal> unfit(ChangePassword command, Employee employee) {
        return PasswordRules.unfit(command.next(), employee)
                .or(() -> Optional.of(Refusal.of(RefusalCode.PASSWORD_UNCHANGED))
                        .filter(_ -> command.next().equals(command.current())));
    }
}
