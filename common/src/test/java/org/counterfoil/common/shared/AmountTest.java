package org.counterfoil.common.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"100, 10000", "'1,234.5', 123450", "0.01, 1", ".5, 50", "7., 700", "10000000, 1000000000"})
    void readsWhatAPersonTypes(String text, long minor) {
        assertThat(Amount.parse(text)).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"0, AMOUNT_NOT_POSITIVE", "-5, AMOUNT_NOT_POSITIVE", "−5, AMOUNT_NOT_POSITIVE",
            "1.234, AMOUNT_DECIMALS", "1000000000000000, AMOUNT_TOO_LARGE", "10000000.01, AMOUNT_TOO_LARGE",
            "abc, AMOUNT_MALFORMED", "'', AMOUNT_MALFORMED", "'1,50', AMOUNT_MALFORMED",
            "'1,2345', AMOUNT_MALFORMED", "1e9, AMOUNT_MALFORMED",
            "9999999999999999999999999, AMOUNT_MALFORMED"})
    void refusesWhatIsNoAmount(String text, RefusalCode code) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Amount.parse(text))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    @Test
    void trailingZerosAreNoDecimals() {
        assertThat(Amount.parse("1.2000")).isEqualTo(120);
    }

    @Test
    void writesPlainDigits() {
        assertThat(Amount.plain(-123450)).isEqualTo("-1234.50");
        assertThat(Amount.plain(7)).isEqualTo("0.07");
    }
}
