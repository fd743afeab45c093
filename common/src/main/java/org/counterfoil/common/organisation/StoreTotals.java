package org.counterfoil.common.organisation;

/**
 * Sums over all stores of a filter, whatever page is shown.
 *
 * @param count        how many, stopping at 10,001 (shown as '10,000+')
 * @param rechargeLeft of the stores' own recharge quotas, minor units
 * @param pointsLeft   of the stores' own points quotas
 */
public record StoreTotals(int count, long rechargeLeft, long pointsLeft) {}
