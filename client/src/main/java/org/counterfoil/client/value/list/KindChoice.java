package org.counterfoil.client.value.list;

import java.util.Set;

import org.counterfoil.common.ledger.TransactionKind;

/** Kinds of transaction as a desk asks for them; texts {@code transactions.kind.<key>}. */
public enum KindChoice {
    ALL(Set.of()),
    SALES(Set.of(TransactionKind.SPEND, TransactionKind.CASH_SALE)),
    RECHARGES(Set.of(TransactionKind.RECHARGE)),
    POINTS(Set.of(TransactionKind.POINTS_SPEND)),
    TRANSFERS(Set.of(TransactionKind.TRANSFER)),
    VOIDS(Set.of(TransactionKind.VOID, TransactionKind.GOODS_RETURN));

    private final Set<TransactionKind> kinds;

    KindChoice(Set<TransactionKind> kinds) {
        this.kinds = kinds;
    }

    /** Empty for all. */
    public Set<TransactionKind> kinds() {
        return kinds;
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
