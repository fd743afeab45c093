package org.counterfoil.server.card;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Produced cards of consecutive numbers that nobody has yet, all of one type and batch.
 *
 * @param first      the lowest number
 * @param last       the highest number, of the same length
 * @param typeName   name of the card type
 * @param registered of persons whom the merchant knows; otherwise of whoever holds them
 * @param batch      id of their batch; empty for cards from before there were batches
 * @param offer      what the cards are sold with
 * @param expires    the last day of the batch, where it has one
 * @param months     how long the type is valid from the activation on; empty for good
 */
public record CardRange(int count, String first, String last, long type, String typeName, boolean registered,
        Optional<Long> batch, CardOffer offer, Optional<LocalDate> expires, Optional<Integer> months) {

    /** The last day of cards that are activated today: what was asked for, else the batch's, else by the type. */
    public Optional<LocalDate> lastDay(Optional<LocalDate> asked, LocalDate today) {
        return asked.or(() -> expires).or(() -> months.map(today::plusMonths));
    }
}
