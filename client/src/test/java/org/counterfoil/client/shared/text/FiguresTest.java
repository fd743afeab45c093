package org.counterfoil.client.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Language.class)
    void dongHaveNoDecimalsInAnyLanguageAndAreGroupedAsEverythingIs(Language language) {
        var dong = Figures.of(language, "VND");

        assertThat(dong.figure(100_000)).isEqualTo("100,000");
        assertThat(dong.money(-45_000)).isEqualTo("−₫45,000");
        assertThat(dong.unsigned(-500)).isEqualTo("500");
        assertThat(dong.changeOfMoney(1_250_000)).isEqualTo("+1,250,000");
        assertThat(dong.brief(999)).isEqualTo("999");
        assertThat(dong.brief(999_999)).isEqualTo("999,999");
        assertThat(Figures.of(language, "KWD").money(1_234_500)).isEqualTo("KWD 1,234.500");
    }

    @Test
    void longSumsAreShortenedAsTheLanguageCounts() {
        assertThat(Figures.of(Language.VI, "VND").brief(4_862_000)).isEqualTo("4.862 tr");
        assertThat(Figures.of(Language.VI, "VND").brief(48_620_000)).isEqualTo("48.62 tr");
        assertThat(Figures.of(Language.VI, "VND").brief(-1_234_567_890)).isEqualTo("−1.235 tỷ");
        assertThat(Figures.of(Language.EN, "VND").brief(999_960_000)).isEqualTo("1B");
        assertThat(Figures.of(Language.EN, "SGD").brief(10_000_000_00L)).isEqualTo("10M");
        assertThat(Figures.of(Language.ZH_CN, "CNY").brief(12_345_678_90L)).isEqualTo("1,235万");
        assertThat(Figures.of(Language.ZH_CN, "VND").brief(250_000_000)).isEqualTo("2.5亿");
    }
}
