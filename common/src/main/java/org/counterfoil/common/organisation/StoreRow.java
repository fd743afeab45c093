package org.counterfoil.common.organisation;

import java.time.Instant;
import java.util.Set;

/**
 * One line of the list of stores.
 *
 * @param number  the merchant's own
 * @param status  derived from the rest
 * @param balance what headquarters owes the store, minor units
 */
public record StoreRow(long id, String number, StoreProfile profile, QuotaLeft recharge, QuotaLeft points,
        Set<StoreStatus> status, long balance, Instant created) {

    public StoreRow {
        status = Set.copyOf(status);
    }
}
