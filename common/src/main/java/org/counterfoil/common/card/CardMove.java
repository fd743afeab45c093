package org.counterfoil.common.card;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can become of a card, and from which states: the one place that says so. */
public enum CardMove {
    ACTIVATE(CardStatus.ACTIVE, EnumSet.of(CardStatus.NOT_ACTIVATED)),
    REPORT_LOST(CardStatus.LOST, EnumSet.of(CardStatus.ACTIVE)),
    REPORT_FOUND(CardStatus.ACTIVE, EnumSet.of(CardStatus.LOST)),
    /** Everything moves to another card: also from LOST, which is why most cards are replaced. */
    REPLACE(CardStatus.REPLACED, EnumSet.of(CardStatus.ACTIVE, CardStatus.LOST)),
    CANCEL(CardStatus.CANCELLED, EnumSet.of(CardStatus.ACTIVE, CardStatus.LOST)),
    SCRAP(CardStatus.SCRAPPED, EnumSet.of(CardStatus.NOT_ACTIVATED)),
    /** The card stays what it is. */
    RESET_PIN(CardStatus.ACTIVE, EnumSet.of(CardStatus.ACTIVE));

    private final CardStatus to;
    private final Set<CardStatus> from;

    CardMove(CardStatus to, Set<CardStatus> from) {
        this.to = to;
        this.from = from;
    }

    /** The state after it; empty where it is forbidden. */
    public Optional<CardStatus> from(CardStatus state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    /** What it leads to. */
    public CardStatus to() {
        return to;
    }
}
