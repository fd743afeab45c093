package org.counterfoil.common.ledger;

/** The kinds of transaction; shown under {@code transaction.<key>}. */
public enum TransactionKind {
    RECHARGE,
    SPEND,
    CASH_SALE,
    POINTS_SPEND,
    COUNT_ADD,
    COUNT_USE,
    TRANSFER,
    ADJUSTMENT,
    COUPON_ISSUE,
    VOID,
    GOODS_RETURN,
    CASH_OUT,
    CARD_OPERATION,
    MIGRATION,
    EXPIRY,
    QUOTA_GRANT,
    RESERVATION,
    BALANCE_QUERY;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
