package org.counterfoil.common.card;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;

/**
 * Which batches of cards; an empty part does not narrow.
 *
 * <p>Orders: {@code number} (the list's own), {@code requested}.
 *
 * @param text      the number of a batch, or the whole number of a card: the batch that it is of
 * @param type      the id of a card type
 * @param requested calendar days where the merchant is
 */
public record CardBatchFilter(String text, Set<CardBatchState> states, Optional<Long> type, DayRange requested,
        PageWanted page) {

    public CardBatchFilter {
        states = Set.copyOf(states);
    }

    /** The same at another page. */
    public CardBatchFilter on(PageWanted other) {
        return new CardBatchFilter(text, states, type, requested, other);
    }

    /** All batches. */
    public static CardBatchFilter all(PageWanted page) {
        return new CardBatchFilter("", Set.of(), Optional.empty(), DayRange.ANY, page);
    }
}
