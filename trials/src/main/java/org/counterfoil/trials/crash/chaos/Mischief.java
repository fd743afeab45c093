package org.counterfoil.trials.crash.chaos;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * What becomes of one request on a bad line.
 *
 * @param before      how long it is held before it goes on; others overtake it
 * @param requestLost it never arrives
 * @param again       it arrives once more, so long after it went on; maybe long after it was answered
 * @param second      whether the answer of the repetition is the one that is handed back
 * @param after       how long the answer is held
 * @param replyLost   the answer never arrives
 */
record Mischief(Duration before, boolean requestLost, Optional<Duration> again, boolean second, Duration after,
        boolean replyLost) {

    private static final int HUNDRED = 100;
    /** Requests and replies that are lost, together 10 %. */
    private static final int LOST = 5;
    private static final int REPEATED = 20;
    private static final int HELD = 30;
    private static final int LONGEST_HOLD_MILLIS = 60;
    private static final int LATEST_REPETITION_MILLIS = 400;

    static Mischief draw(Random random) {
        var lost = random.nextInt(HUNDRED);
        Optional<Duration> again = random.nextInt(HUNDRED) < REPEATED
                ? Optional.of(Duration.ofMillis(random.nextInt(LATEST_REPETITION_MILLIS)))
                : Optional.empty();
        return new Mischief(hold(random), lost < LOST, again, random.nextBoolean(), hold(random),
                lost >= LOST && lost < 2 * LOST);
    }

    private static Duration hold(Random random) {
        return Duration.ofMillis(random.nextInt(HUNDRED) < HELD ? random.nextInt(LONGEST_HOLD_MILLIS) : 0);
    }
}
