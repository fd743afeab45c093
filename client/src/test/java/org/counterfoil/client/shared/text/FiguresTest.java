package org.counterfoil.client.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures figures = Figures.of(Language.EN, "SGD");

    @Test
    void aBriefAmountDropsCentsOnlyWhereTheyHardlyCount() {
        assertThat(figures.brief(28_50)).isEqualTo("28.50");
        assertThat(figures.brief(999_99)).isEqualTo("999.99");
        assertThat(figures.brief(1_000_50)).isEqualTo("1,000");
        assertThat(figures.brief(10_00)).isEqualTo("10");
        assertThat(figures.brief(0)).isEqualTo("0");
        assertThat(figures.brief(-28_50)).isEqualTo("−28.50");
    }
}
