package org.counterfoil.common.refund;

/** What becomes of the card whose balance was paid out; shown under {@code refund.after.<key>}. */
public enum AfterRefund {
    /** It stays in use, with nothing on it. */
    KEEP,
    /** It goes out of use for good. */
    CANCEL_CARD;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
