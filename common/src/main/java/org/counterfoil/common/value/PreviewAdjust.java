package org.counterfoil.common.value;

import java.util.List;

/**
 * Asks what correcting many cards would do.
 *
 * @param code of the service or the batch of coupons; empty for money and points
 * @param rows 1 to {@link AdjustCards#MOST}
 */
public record PreviewAdjust(AdjustKind kind, String code, List<AdjustRow> rows) {

    public PreviewAdjust {
        rows = List.copyOf(rows);
    }
}
