package org.counterfoil.common.architecture.violators.value;

import java.time.Instant;

/** Asks the wall for the time, counts money in fractions, keeps shared state and speaks to the terminal. */
public class AsksTheWall {

    static int shared = 1;

    double money = 0.1;

    Instant now() {
        System.out.println(money + shared);
        return Instant.now();
    }
}
