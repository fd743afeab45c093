package org.counterfoil.common.card;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;

/**
 * Which cards in stock; an empty part does not narrow. They come by number.
 *
 * @param text     how the number begins
 * @param store    the id of the store where they lie
 * @param batch    the id of a batch
 * @param produced days on which the batch was confirmed, where the merchant is
 * @param written  whether the number was written onto the card
 */
public record StockCardFilter(String text, Set<CardStatus> states, Optional<Long> store, Optional<Long> batch,
        DayRange produced, Optional<Boolean> written, PageWanted page) {

    public StockCardFilter {
        states = Set.copyOf(states);
    }

    /** The same at another page. */
    public StockCardFilter on(PageWanted other) {
        return new StockCardFilter(text, states, store, batch, produced, written, other);
    }

    /** All cards. */
    public static StockCardFilter all(PageWanted page) {
        return new StockCardFilter("", Set.of(), Optional.empty(), Optional.empty(), DayRange.ANY, Optional.empty(),
                page);
    }

    /** The same, narrowed by state. */
    public StockCardFilter withStates(Set<CardStatus> any) {
        return new StockCardFilter(text, any, store, batch, produced, written, page);
    }

    /** The same at one store. */
    public StockCardFilter at(long where) {
        return new StockCardFilter(text, states, Optional.of(where), batch, produced, written, page);
    }
}
