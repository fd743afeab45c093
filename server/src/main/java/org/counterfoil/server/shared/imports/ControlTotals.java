package org.counterfoil.server.shared.imports;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The sums of a file's columns, exact however many rows there are: somebody holds them against his own. */
final class ControlTotals {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Map<String, BigInteger> sums = new HashMap<>();

    void add(String column, long number) {
        sums.merge(column, BigInteger.valueOf(number), BigInteger::add);
    }

    /**
     * By column. Refuses: total-too-large, naming a column whose sum is none that could be told.
     *
     * @param titled what the file's people call a column
     */
    Map<String, Long> told(UnaryOperator<String> titled) {
        sums.forEach((column, sum) -> {
            if (sum.abs().compareTo(MOST) > 0) {
                throw Refusal.of(RefusalCode.TOTAL_TOO_LARGE, "column", titled.apply(column)).thrown();
            }
        });
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue().longValue()));
    }
}
