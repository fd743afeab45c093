package org.counterfoil.server.organisation;

import java.util.Optional;

/**
 * How much one person may do without a second one; empty for any amount.
 *
 * @param rechargeQuota granted to a store or taken back at once, minor units
 * @param pointsQuota   the same of points, smallest unit
 * @param voids         money that a transaction moved which is voided, minor units
 */
public record Alone(Optional<Long> rechargeQuota, Optional<Long> pointsQuota, Optional<Long> voids) {

    /** Nobody is ever asked for a second person. */
    public static final Alone ANYTHING = new Alone(Optional.empty(), Optional.empty(), Optional.empty());
}
