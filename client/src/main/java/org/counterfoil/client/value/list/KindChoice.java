package org.counterfoil.client.value.list;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.FilterValues;
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

    /** The choice of a key; {@link #ALL} where there is none. */
    static KindChoice of(String key) {
        return Stream.of(values()).filter(choice -> choice.key().equals(key)).findFirst().orElse(ALL);
    }

    /** Empty for all. */
    public Set<TransactionKind> kinds() {
        return kinds;
    }

    /** What narrows a list of transactions to those of today. */
    public FilterValues ofToday() {
        var today = FilterValues.NONE.with(TransactionListSpec.DAYS, DatePreset.TODAY.key());
        return this == ALL ? today : today.with(TransactionListSpec.KINDS, key());
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
