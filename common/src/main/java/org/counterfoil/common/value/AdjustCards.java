package org.counterfoil.common.value;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.approval.Approval;

/**
 * Corrects many cards by hand: each is a transaction of its own, done or refused by itself.
 *
 * @param code     of the service or the batch of coupons; empty for money and points
 * @param rows     1 to {@link #MOST}
 * @param approval a second person's, where all rows together are over a limit
 */
public record AdjustCards(RequestKey request, AdjustKind kind, String code, List<AdjustRow> rows, String reason,
        Optional<Approval> approval) {

    /** The most cards of one command. */
    public static final int MOST = 2_000;

    public AdjustCards {
        rows = List.copyOf(rows);
    }

    /** By one person alone. */
    public static AdjustCards alone(RequestKey request, PreviewAdjust what, String reason) {
        return new AdjustCards(request, what.kind(), what.code(), what.rows(), reason, Optional.empty());
    }

    /** The same request with a second person's agreement. */
    public AdjustCards approved(Approval by) {
        return new AdjustCards(request, kind, code, rows, reason, Optional.of(by));
    }
}
