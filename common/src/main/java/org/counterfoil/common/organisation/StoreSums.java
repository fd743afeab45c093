package org.counterfoil.common.organisation;

/**
 * What stores hold together.
 *
 * @param rechargeLeft of their own recharge quotas, minor units
 * @param pointsLeft   of their own points quotas, smallest unit of points
 * @param balance      what headquarters owes them, minor units
 */
public record StoreSums(long rechargeLeft, long pointsLeft, long balance) {}
