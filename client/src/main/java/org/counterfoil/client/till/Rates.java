package org.counterfoil.client.till;

import java.math.BigDecimal;

/** Percentages as people say them. */
final class Rates {

    static final int MAX = 100;

    private static final int TENTH = 1;
    private static final int HUNDREDTH = 2;

    private Rates() {}

    /** What is paid of ten: 90 is {@code 9}, 85 is {@code 8.5}. */
    static String fold(int percent) {
        return BigDecimal.valueOf(percent, TENTH).stripTrailingZeros().toPlainString();
    }

    /** How many times: 150 is {@code 1.5}. */
    static String times(int percent) {
        return BigDecimal.valueOf(percent, HUNDREDTH).stripTrailingZeros().toPlainString();
    }
}
