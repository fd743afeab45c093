package org.counterfoil.common.value;

import java.util.List;

/**
 * What became of many corrections, or would become of them, row by row in the order asked.
 *
 * @param alone how much all rows together may come to without a second person, in the unit of what is corrected
 */
public record AdjustOutcome(List<AdjustAnswer> rows, long alone) {

    public AdjustOutcome {
        rows = List.copyOf(rows);
    }

    /** How many were done, or could be. */
    public long good() {
        return rows.stream().filter(AdjustAnswer::good).count();
    }

    /** What the good rows add, 0 or more. */
    public long added() {
        return rows.stream().filter(AdjustAnswer::good).mapToLong(row -> Math.max(0, row.amount())).sum();
    }

    /** What the good rows take away, 0 or more. */
    public long taken() {
        return rows.stream().filter(AdjustAnswer::good).mapToLong(row -> Math.max(0, -row.amount())).sum();
    }

    /** Whether a second person is asked for. */
    public boolean needsApproval() {
        return added() + taken() > alone;
    }
}
