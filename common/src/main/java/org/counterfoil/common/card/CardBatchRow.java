package org.counterfoil.common.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A batch of cards.
 *
 * @param number   the merchant's own, from 1 on
 * @param type     the name of the card type
 * @param first    the number of its first card
 * @param last     the number of its last card
 * @param terms    what was asked for
 * @param made     how many of its cards are written down so far
 * @param fileAt   when the production file was last written
 * @param by       who asked for it
 * @param produced  when somebody confirmed the file, and who; empty before
 * @param withdrawn when somebody withdrew it, and who
 */
public record CardBatchRow(long id, int number, String type, CardKind kind, String first, String last, Terms terms,
        CardBatchState state, int made, Instant requested, String by, Optional<Instant> fileAt,
        Optional<Confirmation> produced, Optional<Confirmation> withdrawn) {

    /**
     * What all its cards have in common.
     *
     * @param count     how many there are
     * @param faceValue minor units; 0 for none
     * @param level     code of the level that holders begin with; empty for none in particular
     * @param expires   the last day on which its cards may be used; empty where the type or the activation says
     */
    public record Terms(int count, long faceValue, String level, PinMode pins, Optional<LocalDate> expires) {}

    /** Who did it, and when. */
    public record Confirmation(Instant at, String by) {}

    /** Whether all its cards are written down. */
    public boolean complete() {
        return made == terms.count();
    }
}
