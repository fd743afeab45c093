package org.counterfoil.common.value;

/** What is corrected on many cards; shown under {@code adjust.kind.<key>}. */
public enum AdjustKind {
    PRINCIPAL,
    BONUS,
    POINTS,
    /** Uses of one counted service. */
    COUNTS,
    /** Coupons of one batch. */
    COUPONS;

    /** Whether it is money, in minor units. */
    public boolean isMoney() {
        return this == PRINCIPAL || this == BONUS;
    }

    /** Whether it needs a code: of the service, or of the batch. */
    public boolean needsCode() {
        return this == COUNTS || this == COUPONS;
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
