package org.counterfoil.common.refund;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How a refund is worked out: every line, and sums that are the sums of the lines. Minor units.
 *
 * @param lines by the day on which the money came in
 */
public record RefundWorking(RefundMethod method, List<RefundLine> lines) {

    public RefundWorking {
        lines = List.copyOf(lines);
    }

    /** Principal that is left. */
    public long principal() {
        return sum(RefundLine::principal);
    }

    /** Bonus that is left. */
    public long bonus() {
        return sum(RefundLine::bonus);
    }

    /** All that came in as principal with what is left. */
    public long paid() {
        return sum(RefundLine::paid);
    }

    /** All that came in as bonus with what is left. */
    public long gift() {
        return sum(RefundLine::gift);
    }

    /** What is paid out. */
    public long refunded() {
        return sum(RefundLine::refunded);
    }

    /** What nobody gets back. */
    public long forfeited() {
        return sum(RefundLine::forfeited);
    }

    private long sum(ToLongFunction<RefundLine> part) {
        return lines.stream().mapToLong(part).reduce(0, Math::addExact);
    }
}
