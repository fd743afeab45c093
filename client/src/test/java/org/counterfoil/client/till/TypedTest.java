package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.common.shared.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    private static final CurrencyUnit DONG = CurrencyUnit.of("VND");
    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");

    @ParameterizedTest
    @CsvSource({"45000, 45000", "45.000, 45000", "1.250.000, 1250000", "'12,500,000', 12500000", "12500000, 12500000",
            "125000000, 125000000"})
    void aSumOfDongIsTypedInFullHoweverLongItIs(String typed, long sum) {
        assertThat(Typed.of(typed, DONG)).isEqualTo(new Typed.Sum(sum));
    }

    @ParameterizedTest
    @CsvSource({"69012841", "0912345000", "8934567890123"})
    void codesOfGoodsAndPhonesAreNoSumsOfDong(String typed) {
        assertThat(Typed.of(typed, DONG)).isEqualTo(new Typed.Code(typed));
    }

    @Test
    void yuanAreReadAsEver() {
        assertThat(Typed.of("12.50", YUAN)).isEqualTo(new Typed.Sum(12_50));
        assertThat(Typed.of("12500000", YUAN)).isEqualTo(new Typed.Code("12500000"));
        assertThat(Typed.of("1.250.000", YUAN)).isEqualTo(new Typed.Words("1.250.000"));
    }

    @Test
    void theNotesThatAreLikelyAreThoseOfTheCurrency() {
        assertThat(CashBox.likely(128_500, DONG)).containsExactly(128_500L, 129_000L, 130_000L, 140_000L);
        assertThat(CashBox.likely(41_000, DONG)).containsExactly(41_000L, 45_000L, 50_000L, 60_000L);
        assertThat(CashBox.likely(296_95, YUAN)).containsExactly(296_95L, 297_00L, 300_00L, 400_00L);
    }
}
