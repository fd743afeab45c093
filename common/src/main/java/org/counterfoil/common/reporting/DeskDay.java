package org.counterfoil.common.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * What one terminal has done on a business day. Amounts are minor units, less what was voided and returned there.
 *
 * @param sales     by whatever paid them
 * @param recharges by the principal that was paid in
 * @param takenBack voids and goods returns, by what they took back: never below zero
 * @param tenders   what sales and recharges came to by tender, less what went back, the largest first
 */
public record DeskDay(LocalDate date, Counted sales, Counted recharges, Counted takenBack,
        List<HomeFigures.TenderTaking> tenders) {

    public DeskDay {
        tenders = List.copyOf(tenders);
    }

    /** How many, and what they came to. */
    public record Counted(long count, long amount) {

        public static final Counted NONE = new Counted(0, 0);

        public Counted plus(long more, long of) {
            return new Counted(count + more, amount + of);
        }
    }
}
