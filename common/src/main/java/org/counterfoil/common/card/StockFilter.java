package org.counterfoil.common.card;

import java.util.Optional;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;

/**
 * Which cards are counted, at which stores; an empty part does not narrow.
 *
 * <p>Orders: {@code number} (the list's own), {@code name}: of the store.
 *
 * @param text     how number or name of the store begin
 * @param batch    the id of a batch
 * @param produced days on which the batch was confirmed, where the merchant is
 */
public record StockFilter(String text, Optional<Long> batch, DayRange produced, PageWanted page) {

    /** All cards at all stores. */
    public static StockFilter all(PageWanted page) {
        return new StockFilter("", Optional.empty(), DayRange.ANY, page);
    }
}
