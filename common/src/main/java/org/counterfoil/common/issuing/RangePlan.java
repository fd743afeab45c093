package org.counterfoil.common.issuing;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.value.Tender;

/**
 * Cards that are to be activated together, and how.
 *
 * @param level       code of the level that holders begin with; empty for the batch's, else the card type's, else the
 *                    lowest
 * @param tender      what pays the opening recharges and deposits
 * @param store       id of the store in whose books it stands, whose quota is drawn on, and where holders are enrolled
 * @param salesPerson staff number of who sold them; empty for nobody
 * @param lastDay     of the cards; empty for the batch's, else by the card type
 * @param buyer       who buys them, where that is recorded
 */
public record RangePlan(RangeCards cards, String level, RangeOpening opening, Tender tender, long store,
        String salesPerson, Optional<LocalDate> lastDay, Optional<Buyer> buyer, String remark) {

    /** The most characters of a remark. */
    public static final int REMARK = 200;

    /** The most characters of a staff number. */
    public static final int STAFF_NUMBER = 20;

    /** The same without who buys. */
    public RangePlan withoutBuyer() {
        return new RangePlan(cards, level, opening, tender, store, salesPerson, lastDay, Optional.empty(), remark);
    }
}
