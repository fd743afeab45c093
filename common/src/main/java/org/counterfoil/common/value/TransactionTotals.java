package org.counterfoil.common.value;

/**
 * Sums over all rows of a filter, whatever page is shown.
 *
 * @param count     how many, stopping at 10,001 (shown as '10,000+')
 * @param recharged net of recharges less their voids, minor units
 * @param spent     net of sales less their voids and returns, minor units
 * @param points    given less taken
 */
public record TransactionTotals(int count, long recharged, long spent, long points) {}
