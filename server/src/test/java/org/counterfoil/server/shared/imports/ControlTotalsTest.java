package org.counterfoil.server.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {

    /** As long as a number in a cell may be. */
    private static final long LONGEST = 999_999_999_999_999L;

    private final ControlTotals totals = new ControlTotals();

    @Test
    void aSumIsExactToTheLastNumberThatCanBeTold() {
        add("count", 9_223);
        totals.add("count", Long.MAX_VALUE - 9_223 * LONGEST);
        totals.add("other", -LONGEST);
        assertThat(totals.told(key -> key)).containsEntry("count", Long.MAX_VALUE).containsEntry("other", -LONGEST);
    }

    @Test
    void aSumBeyondThatIsRefusedByTheNameOfItsColumn() {
        add("count", 10_000);
        assertThat(refused(RefusalCode.TOTAL_TOO_LARGE, () -> totals.told(key -> "Quantity")).arguments())
                .containsEntry("column", "Quantity");
    }

    @Test
    void whatWasTooLargeOnTheWayIsNoneWhereTheSumIsNot() {
        add("count", 10_000);
        for (var row = 0; row < 9_999; row++) {
            totals.add("count", -LONGEST);
        }
        assertThat(totals.told(key -> key)).containsEntry("count", LONGEST);
    }

    private void add(String column, int rows) {
        for (var row = 0; row < rows; row++) {
            totals.add(column, LONGEST);
        }
    }
}
