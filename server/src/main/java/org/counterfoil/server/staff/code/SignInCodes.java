package org.counterfoil.server.staff.code;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The codes of numbers. Each step commits by itself, and no connection is held while a code is compared. */
@Component
public class SignInCodes {

    /** How long a code is good. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /** Between two codes. */
    public static final Duration EVERY = Duration.ofMinutes(1);

    private final SignInCodeRepository codes;
    private final CodeDemandRepository demands;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInCodes(SignInCodeRepository codes, CodeDemandRepository demands, TransactionTemplate transaction,
            Clock clock) {
        this.codes = codes;
        this.demands = demands;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Counts that a code is asked for, by all subjects or by none.
     *
     * <p>Refuses: code-too-soon, codes-too-many.
     */
    public void demand(List<String> subjects) {
        subjects.forEach(subject -> ensure(demands.existsBySubject(subject),
                () -> demands.save(new CodeDemand(subject, clock.instant())),
                () -> demands.existsBySubject(subject)));
        transaction.executeWithoutResult(_ -> subjects.stream().sorted()
                .forEach(subject -> demands.findBySubject(subject).orElseThrow().count(clock.instant())));
    }

    /** Keeps a number's code, and does with it what stands or falls with that; the one before is good for nothing. */
    public void keep(String phone, String hash, Runnable with) {
        ensure(codes.existsByPhone(phone), () -> codes.save(new SignInCode(phone, clock.instant())),
                () -> codes.existsByPhone(phone));
        transaction.executeWithoutResult(_ -> {
            codes.findByPhone(phone).orElseThrow().replace(hash, clock.instant());
            with.run();
        });
    }

    /** The hash that a try is to be held against; empty where no code is good. */
    public Optional<String> tried(String phone) {
        return transaction.execute(_ -> codes.findByPhone(phone).flatMap(code -> code.tried(clock.instant())));
    }

    /** Uses up the code that proved right; false where another has come, or somebody has used it beside. */
    public boolean use(String phone, String hash) {
        return transaction.execute(_ -> codes.findByPhone(phone).map(code -> code.use(hash)).orElse(false));
    }

    /** Another call may add the row at the same moment; then it is there, which is all that is asked. */
    private void ensure(boolean there, Runnable add, BooleanSupplier thereNow) {
        if (!there) {
            try {
                transaction.executeWithoutResult(_ -> add.run());
            } catch (DataIntegrityViolationException added) {
                if (!thereNow.getAsBoolean()) {
                    throw added;
                }
            }
        }
    }
}
