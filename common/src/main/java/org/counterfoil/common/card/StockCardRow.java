package org.counterfoil.common.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A card in stock.
 *
 * @param type      the name of its type
 * @param batch     the number of its batch; empty of one that is of none
 * @param store     the name of the store where it lies
 * @param activated empty of one that was never activated
 * @param written   empty of one whose number was never written onto it
 */
public record StockCardRow(String number, String type, CardKind kind, CardStatus status, Optional<Integer> batch,
        String store, Optional<Instant> activated, Optional<LocalDate> expires, Optional<Written> written) {

    /**
     * A number that was written onto a chip or a stripe.
     *
     * @param by who did it
     * @param on the number of the terminal
     */
    public record Written(Instant at, String by, String on) {}
}
