package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;

/**
 * What became of one row, or would become of it.
 *
 * @param card    as it was given
 * @param name    of the member; empty where the card is nobody's
 * @param before  what is corrected, as it was
 * @param after   as it is then
 * @param number  of the transaction; empty in a preview, and where it was refused
 * @param refusal why it was refused, or would be
 */
public record AdjustAnswer(String card, String name, long amount, long before, long after, Optional<String> number,
        Optional<Refusal> refusal) {

    /** Refused, with nothing changed. */
    public static AdjustAnswer refused(AdjustRow row, String name, long before, Refusal why) {
        return new AdjustAnswer(row.card(), name, row.amount(), before, before, Optional.empty(), Optional.of(why));
    }

    /** Whether it was done, or could be. */
    public boolean good() {
        return refusal.isEmpty();
    }
}
