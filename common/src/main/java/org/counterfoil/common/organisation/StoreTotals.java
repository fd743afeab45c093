package org.counterfoil.common.organisation;

import java.util.Optional;

/**
 * Of all stores of a filter, whatever page is shown.
 *
 * @param count how many, stopping at 10,001 (shown as '10,000+')
 * @param sums  empty where there are more than 10,000: who wants them narrows the filter
 */
public record StoreTotals(int count, Optional<StoreSums> sums) {}
