package org.counterfoil.common.value;

/**
 * What a transaction did to one account of the member, in the smallest unit of its asset; an amount of 0 only
 * tells what stood in it.
 *
 * @param account under {@code account.<key>}: principal, bonus, points, counts, coupon, points-debt
 * @param card    the card of the member that owns it; a transfer names two
 * @param asset   money, points, or count:service
 */
public record Leg(String account, String card, String asset, long amount, long before, long after) {}
