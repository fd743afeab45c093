package org.counterfoil.client.value.list;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Moved;

/** Kinds of transaction as a desk asks for them; texts {@code transactions.kind.<key>}. */
public enum KindChoice {
    ALL(Set.of()),
    SALES(Set.of(TransactionKind.SPEND, TransactionKind.CASH_SALE)),
    RECHARGES(Set.of(TransactionKind.RECHARGE)),
    COUNTS(Set.of(TransactionKind.COUNT_ADD, TransactionKind.COUNT_USE)),
    ADJUSTMENTS(Set.of(TransactionKind.ADJUSTMENT)),
    REFUNDS(Set.of(TransactionKind.CASH_OUT)),
    POINTS(Set.of(TransactionKind.POINTS_SPEND)),
    TRANSFERS(Set.of(TransactionKind.TRANSFER)),
    VOIDS(Set.of(TransactionKind.VOID, TransactionKind.GOODS_RETURN));

    /** The key of a kind of earlier versions. */
    private static final String STORED = "stored";

    private final Set<TransactionKind> kinds;

    KindChoice(Set<TransactionKind> kinds) {
        this.kinds = kinds;
    }

    /** The choice of a key; {@link #ALL} where there is none. */
    static KindChoice of(String key) {
        return Stream.of(values()).filter(choice -> choice.key().equals(key)).findFirst().orElse(ALL);
    }

    /** What all that was chosen comes to, by key; empty for all. */
    static Set<TransactionKind> kinds(Set<String> chosen) {
        var choices = chosen.stream().map(KindChoice::of).toList();
        return choices.contains(ALL)
                ? Set.of()
                : choices.stream().flatMap(choice -> choice.kinds().stream()).collect(Collectors.toSet());
    }

    /** Whether a desk asks for it as well; the others are an office's. */
    boolean ofDesk() {
        return switch (this) {
            case ALL, SALES, RECHARGES, POINTS, TRANSFERS, VOIDS -> true;
            case COUNTS, ADJUSTMENTS, REFUNDS -> false;
        };
    }

    /**
     * What an earlier version kept, by what it means now. Stored value was a kind then; together with other kinds it
     * stands for those that moved it.
     */
    static FilterValues ofEarlier(FilterValues kept) {
        var chosen = new TreeSet<>(kept.chosen(TransactionListSpec.KINDS));
        if (!chosen.remove(STORED)) {
            return kept;
        }
        if (chosen.isEmpty()) {
            return kept.with(TransactionListSpec.KINDS).with(TransactionListSpec.MOVED, Moved.STORED_VALUE.key());
        }
        Stream.of(RECHARGES, SALES, TRANSFERS, ADJUSTMENTS, REFUNDS, VOIDS).map(KindChoice::key).forEach(chosen::add);
        return kept.with(TransactionListSpec.KINDS, List.copyOf(chosen));
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
