package org.counterfoil.common.issuing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.value.Tender;

/**
 * A range that is being activated, or was.
 *
 * @param number    the merchant's own, from 1 on
 * @param first     the lowest card number
 * @param last      the highest card number
 * @param type      name of the card type
 * @param store     name of the store in whose books it stands
 * @param count     how many cards
 * @param perCard   what one card comes to
 * @param activated how many are done
 * @param refused   how many could not be
 * @param job       the newest one that works on it
 * @param why       why it stopped, where it did not end by itself
 * @param by        who began it
 */
public record RangeRow(long id, int number, String first, String last, String type, String store, int count,
        RangePreview.Sums perCard, Tender tender, RangeState state, int activated, int refused, UUID job,
        Optional<JobRow.Failure> why, Instant begun, String by, String remark) {

    /** What the activated cards came to. */
    public RangePreview.Sums done() {
        return perCard.times(activated);
    }
}
