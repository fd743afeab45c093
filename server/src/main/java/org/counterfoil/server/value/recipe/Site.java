package org.counterfoil.server.value.recipe;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where and when a transaction is made, and by whom; ids throughout.
 *
 * @param clientAt      the terminal's own clock
 * @param rechargeQuota whose recharge quota is drawn on: the store's, or the merchant's where the store's is unchecked
 * @param pointsQuota   the same for points
 */
public record Site(long merchant, long store, long terminal, long operator, LocalDate businessDate, Instant clientAt,
        long rechargeQuota, long pointsQuota) {

    /** The same, in the books of another store. */
    public Site in(long other) {
        return new Site(merchant, other, terminal, operator, businessDate, clientAt, rechargeQuota, pointsQuota);
    }
}
