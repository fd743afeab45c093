package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.common.organisation.StoreSums;
import org.counterfoil.common.organisation.StoreTotals;
import org.junit.jupiter.api.Test;

/** How many stores are added up. */
class StoreTotalsTest {

    @Test
    void tenThousandStoresAreAddedUp() {
        assertThat(StoreQueries.totals(10_000, () -> new StoreSums(3, 2, 1)).sums()).contains(new StoreSums(3, 2, 1));
    }

    @Test
    void ofMoreThanTenThousandNothingIsEvenAskedFor() {
        StoreTotals totals = StoreQueries.totals(10_001, () -> {
            throw new AssertionError("a million stores are added up");
        });
        assertThat(totals.count()).isEqualTo(10_001);
        assertThat(totals.sums()).isEmpty();
    }
}
