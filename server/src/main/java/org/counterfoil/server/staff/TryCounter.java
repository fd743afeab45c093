package org.counterfoil.server.staff;

import java.time.Clock;
import java.time.Duration;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts tries before they are judged, so that guesses sent side by side can't outrun the lock. Each step commits by
 * itself, and no connection is held while a password is compared.
 */
@Component
class TryCounter {

    private final SignInTriesRepository tries;
    private final TransactionTemplate transaction;
    private final ServerSettings.SignInRules rules;
    private final Clock clock;

    TryCounter(SignInTriesRepository tries, PlatformTransactionManager transactions, ServerSettings settings,
            Clock clock) {
        this.tries = tries;
        this.transaction = new TransactionTemplate(transactions);
        this.rules = settings.signIn();
        this.clock = clock;
    }

    /** What tries at an employee's password are counted by, whatever they are made for. */
    static String subject(Employee employee) {
        return "employee " + employee.id();
    }

    /** Counts a try and returns how many are left after it. Refuses: sign-in-locked. */
    int begin(String subject) {
        ensure(subject);
        var now = clock.instant();
        return transaction.execute(_ -> {
            var counted = tries.findBySubject(subject).orElseThrow();
            counted.lockedAt(now).ifPresent(until -> {
                throw locked(Duration.between(now, until)).thrown();
            });
            return counted.count(now, rules.tries(), rules.lock());
        });
    }

    /** The try proved right: the earlier ones are forgotten. */
    void clear(String subject) {
        transaction.executeWithoutResult(_ -> tries.findBySubject(subject).orElseThrow().clear());
    }

    /** What a wrong try is answered: the code with the tries left, or sign-in-locked after the last one. */
    Refusal wrong(RefusalCode code, int left) {
        return left > 0 ? Refusal.of(code, "left", left) : locked(rules.lock());
    }

    private static Refusal locked(Duration left) {
        return Refusal.of(RefusalCode.SIGN_IN_LOCKED, "minutes", Math.max(1, left.plusSeconds(59).toMinutes()));
    }

    /** Another try may add the row at the same moment; then it is there, which is all that is asked. */
    private void ensure(String subject) {
        if (!tries.existsBySubject(subject)) {
            try {
                transaction.executeWithoutResult(_ -> tries.save(new SignInTries(subject, clock.instant())));
            } catch (DataIntegrityViolationException added) {
                if (!tries.existsBySubject(subject)) {
                    throw added;
                }
            }
        }
    }
}
