package org.counterfoil.common.card;

import java.util.Optional;

/**
 * The cards onto which numbers are to be written: those of a batch, those of a range, or those of a batch within a
 * range. Cards that were activated or scrapped are left out, and those that neither a chip nor a stripe is on.
 *
 * @param batch id of a batch; empty where a range alone says which
 * @param range from one number to another of the same length; empty for the whole batch
 */
public record CardsToWrite(Optional<Long> batch, Optional<CardSelection.Range> range) {

    /** All cards of a batch. */
    public static CardsToWrite ofBatch(long batch) {
        return new CardsToWrite(Optional.of(batch), Optional.empty());
    }

    /** All cards from one number to another, both within. */
    public static CardsToWrite between(String from, String to) {
        return new CardsToWrite(Optional.empty(), Optional.of(new CardSelection.Range(from, to)));
    }
}
