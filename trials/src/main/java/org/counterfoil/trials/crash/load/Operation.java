package org.counterfoil.trials.crash.load;

import java.util.Optional;
import java.util.Random;

/** One kind of work at a desk. */
interface Operation {

    /** The next request of the kind; empty where there is nothing yet to do it with. */
    Optional<Request> next(Desk desk, Random random);

    /** A whole amount of money up to so many units, in minor units: whole, so that no rate needs rounding. */
    static long money(Random random, int most) {
        return (1 + random.nextInt(most)) * 100L;
    }
}
