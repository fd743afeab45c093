package org.counterfoil.server.issuing.range;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.value.RechargeTerms;

/**
 * A range as it is being carried out.
 *
 * @param plan    but for who buys: that stands where purchases are kept
 * @param level   code of the level that holders begin with
 * @param opening what is paid in on each card; empty for nothing
 * @param deposit what is taken for each card itself, minor units
 * @param handled the highest number that was looked at; empty at the beginning
 * @param looked  how many cards were looked at
 */
record StoredRange(long id, UUID request, RangePlan plan, String first, String last, boolean registered, int count,
        String level, long store, Optional<RechargeTerms> opening, long deposit, Optional<LocalDate> lastDay,
        String handled, int looked, UUID job) {

    boolean done() {
        return handled.equals(last);
    }

    Tender tender() {
        return plan.tender();
    }
}
