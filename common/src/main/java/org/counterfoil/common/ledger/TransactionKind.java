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
    /** Taken for a card itself, and given back with it. */
    CARD_DEPOSIT,
    /** Charged for a card in place of another one. */
    CARD_FEE,
    MIGRATION,
    /** All that one member had goes to another one, who is the same person. */
    MERGE,
    EXPIRY,
    QUOTA_GRANT,
    RESERVATION,
    BALANCE_QUERY;

    /** Whether it takes back, wholly or in part, what another transaction did. */
    public boolean takesBack() {
        return this == VOID || this == GOODS_RETURN;
    }

    /** An amount as people see it: below zero where it takes back. */
    public long signed(long amount) {
        return takesBack() ? -amount : amount;
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
