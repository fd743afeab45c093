package org.counterfoil.common.refund;

import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.ledger.RequestKey;

/**
 * Pays out what is left on a card, all of it.
 *
 * @param quoted   minor units that the holder was told; another sum now is refused with quote-changed
 * @param identity how the holder was known
 * @param leave    whether a last card is cancelled though points, uses or coupons are left
 */
public record RefundBalance(RequestKey request, String card, RefundMethod method, long quoted, Payout payout,
        IdentityCheck identity, AfterRefund after, boolean leave, String reason) {

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "RefundBalance[" + request + ", card=" + card + ", " + method + " " + quoted + "]";
    }
}
