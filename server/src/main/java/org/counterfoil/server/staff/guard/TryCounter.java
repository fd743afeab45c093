package org.counterfoil.server.staff.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts wrong tries by account, and by the places that they come from. At an account tries are counted before they
 * are judged, so that guesses sent side by side can't outrun the lock; at a place afterwards, so that those who come to
 * work at the same moment don't lock it. Each step commits by itself, and no connection is held while a password is
 * compared.
 */
@Component
public class TryCounter {

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
    public static String subject(long employee) {
        return "employee " + employee;
    }

    /** Counts a try at an account and returns how many are left after it. Refuses: sign-in-locked. */
    public int begin(String account) {
        ensure(account);
        var now = clock.instant();
        return transaction.execute(_ -> {
            var counted = tries.findBySubject(account).orElseThrow();
            counted.lockedAt(now).ifPresent(until -> {
                throw locked(Duration.between(now, until)).thrown();
            });
            return counted.count(now, rules.tries(), rules.lock());
        });
    }

    /** Whether so many tries were wrong that it may be a program. Refuses: sign-in-locked, where they were too many. */
    public boolean isDoubtful(List<String> subjects) {
        var now = clock.instant();
        var counted = tries.readBySubjectIn(subjects);
        counted.stream().flatMap(one -> one.lockedAt(now).stream()).max(Instant::compareTo).ifPresent(until -> {
            throw locked(Duration.between(now, until)).thrown();
        });
        return counted.stream().anyMatch(one -> one.failed() >= rules.captchaAfter());
    }

    /** Counts a try that was wrong at the places that it came from. */
    public void wrongFrom(List<String> places) {
        for (var place : places) {
            ensure(place);
            transaction.executeWithoutResult(_ -> tries.findBySubject(place).orElseThrow().count(clock.instant(),
                    rules.tries(), rules.lock()));
        }
    }

    /** The try proved right, or somebody vouched: the earlier ones are forgotten. */
    public void clear(List<String> subjects) {
        var counted = tries.readBySubjectIn(subjects).stream().filter(one -> one.failed() > 0)
                .map(SignInTries::subject).toList();
        for (var subject : counted) {
            transaction.executeWithoutResult(_ -> tries.findBySubject(subject).ifPresent(SignInTries::clear));
        }
    }

    /** What a wrong try is answered: the code with the tries left, or sign-in-locked after the last one. */
    public Refusal wrong(RefusalCode code, int left) {
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
