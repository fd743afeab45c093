package org.counterfoil.common.refund;

/** How much of what is left on a card its holder gets; its name is shown under {@code refund.method.<key>}. */
public enum RefundMethod {
    /** The principal; all bonus is forfeited. */
    PRINCIPAL_ONLY,
    /** Of the whole balance the share that was paid for, over all that its lots came in with: paid / (paid + gift). */
    PAID_SHARE,
    /** The same share, of each recharge for itself. */
    PER_RECHARGE;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
