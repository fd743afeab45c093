package org.counterfoil.trials.crash.load;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.Line;

/** What one desk does with one request: it is sent with the same key until it is answered, and that is written down. */
final class Shift {

    private static final long AGAIN_AFTER_MILLIS = 50;

    private final List<Operation> operations;
    private final Acknowledged acknowledged;
    private final Duration longest;

    Shift(TrialHouse house, Acknowledged acknowledged, Duration longest) {
        this.operations = operations(house);
        this.acknowledged = acknowledged;
        this.longest = longest;
    }

    /** What is done often stands here more than once. */
    private static List<Operation> operations(TrialHouse house) {
        var customers = new Customers(house);
        var recent = new Recent();
        var recharging = new Recharging(customers, recent);
        var spending = new Spending(customers, recent);
        return List.of(recharging, recharging, recharging, spending, spending, spending, spending,
                new SpendingPoints(customers, recent), new SpendingCoupons(customers, house.coupons(), recent),
                new Transferring(customers, recent), new Voiding(recent), new Voiding(recent),
                new Activating(customers),
                new ReportingLost(customers), new ReportingFound(customers), new ChangingPassword(),
                new Reprinting(recent));
    }

    /** A request got no answer, or one that nobody may get. */
    static final class UnansweredException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnansweredException(Request request, String last) {
            super(request.what() + " " + request.uuid() + " got no answer but: " + last);
        }
    }

    /** Does something and waits for its answer. */
    void one(Desk desk, Random random) throws InterruptedException {
        var next = operations.get(random.nextInt(operations.size())).next(desk, random);
        if (next.isEmpty()) {
            return;
        }
        var request = next.get();
        var answer = untilAnswered(request, desk.line());
        acknowledged.add(request, desk, answer);
        if (!answer.isRefusal()) {
            request.then().accept(answer);
        }
    }

    private Answer untilAnswered(Request request, Line line) throws InterruptedException {
        var began = System.nanoTime();
        while (true) {
            var outcome = Outcome.of(() -> request.sending().by(line));
            var answer = answer(outcome);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() - began > longest.toNanos() || isSignedOut(outcome)) {
                throw new UnansweredException(request, outcome.toString());
            }
            Thread.sleep(AGAIN_AFTER_MILLIS);
        }
    }

    /** The answer, where one came that lasts. */
    static Optional<Answer> answer(Outcome<Answer> outcome) {
        return switch (outcome) {
            case Outcome.Done<Answer>(var answer) -> Optional.of(answer);
            case Outcome.Refused<Answer>(var refusal) when isLasting(refusal) -> Optional.of(Answer.refused(refusal));
            case Outcome.Refused<Answer> _,Outcome.Gone<Answer> _,Outcome.Fault<Answer> _ -> Optional.empty();
        };
    }

    /** Whoever is refused so was not looked at, and asks again. */
    private static boolean isLasting(Refusal refusal) {
        return refusal.code() != RefusalCode.BUSY && refusal.code() != RefusalCode.CHANGED_MEANWHILE
                && refusal.code().kind() != RefusalCode.Kind.UNAUTHENTICATED;
    }

    /** Sessions outlive every server: nobody has to sign in again. */
    private static boolean isSignedOut(Outcome<Answer> outcome) {
        return outcome instanceof Outcome.Refused<Answer>(var refusal)
                && refusal.code().kind() == RefusalCode.Kind.UNAUTHENTICATED;
    }
}
