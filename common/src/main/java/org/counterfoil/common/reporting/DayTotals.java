package org.counterfoil.common.reporting;

import java.time.LocalDate;

/**
 * What one business day came to. Amounts are minor units, net of what was voided and returned on that day.
 *
 * @param takings       sales, whatever paid them
 * @param recharged     principal that was paid in
 * @param spent         the part of the sales that stored value paid
 * @param points        given less taken
 * @param newMembers    who joined
 * @param activeMembers who came to a till with a card
 * @param transactions  recharges, sales, points and counts
 * @param takenBack     voids and goods returns
 */
public record DayTotals(LocalDate date, long takings, long recharged, long spent, long points, long newMembers,
        long activeMembers, long transactions, long takenBack) {

    private static final long THOUSAND = 1_000;

    /** Voids and returns for a thousand transactions. */
    public long takenBackPermille() {
        return transactions == 0 ? 0 : (takenBack * THOUSAND + transactions / 2) / transactions;
    }
}
