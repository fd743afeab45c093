package org.counterfoil.common.issuing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a plan comes to; nothing has happened.
 *
 * @param count      how many cards
 * @param first      the lowest number
 * @param last       the highest number
 * @param type       name of the card type
 * @param registered whether holders are known by name once they have registered; else they stay nameless
 * @param level      name of the level that holders begin with
 * @param lastDay    of the cards; empty for no end
 * @param perCard    what one card comes to
 * @param total      what all of them come to
 * @param quota      what the opening recharges draw on; empty where nothing is paid in
 */
public record RangePreview(int count, String first, String last, String type, boolean registered, String level,
        Optional<LocalDate> lastDay, Sums perCard, Sums total, Optional<Quota> quota) {

    /**
     * Amounts in minor units.
     *
     * @param principal paid in
     * @param bonus     given for it
     * @param deposit   taken for the cards themselves
     */
    public record Sums(long principal, long bonus, long deposit) {

        /** The same for so many. */
        public Sums times(long count) {
            return new Sums(Math.multiplyExact(principal, count), Math.multiplyExact(bonus, count),
                    Math.multiplyExact(deposit, count));
        }

        /** What the buyer pays, minor units. */
        public long paid() {
            return Math.addExact(principal, deposit);
        }
    }

    /**
     * A recharge quota, minor units.
     *
     * @param merchants whether it is the merchant's own, since the store's is not checked
     */
    public record Quota(boolean merchants, long needed, long left) {

        /** Whether it suffices. */
        public boolean enough() {
            return needed <= left;
        }
    }
}
