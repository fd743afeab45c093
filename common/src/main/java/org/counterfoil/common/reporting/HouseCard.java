package org.counterfoil.common.reporting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A merchant, or one of its stores.
 *
 * @param name          of the store where one is asked about
 * @param licenceUntil  the last day on which the merchant's people may work; empty where that has no end
 * @param rechargeQuota left, minor units: the merchant's own, or the store's
 * @param pointsQuota   left, in the smallest unit of points
 * @param counts        each stops at 10,001, shown as '10,000+'
 */
public record HouseCard(String merchantCode, String name, Optional<LocalDate> licenceUntil, long rechargeQuota,
        long pointsQuota, Counts counts) {

    /** How many there are; of a store one is itself. */
    public record Counts(int stores, int terminals, int employees, int members) {}
}
