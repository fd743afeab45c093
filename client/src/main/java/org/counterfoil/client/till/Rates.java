package org.counterfoil.client.till;

import java.math.BigDecimal;

/** Percentages as people say them. */
final class Rates {

    static final int MAX = 100;

    private static final int HUNDREDTH = 2;

    private Rates() {}

    /** How many times: 150 is {@code 1.5}. */
    static String times(int percent) {
        return BigDecimal.valueOf(percent, HUNDREDTH).stripTrailingZeros().toPlainString();
    }
}
