package org.counterfoil.client.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1|1", " 1200 |1200", "1,200|1200", "1,234,567|1234567"})
    void whatAPersonTypesIsRead(String typed, long points) {
        assertThat(WholeNumber.parse(typed)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,5|AMOUNT_MALFORMED", "12,34|AMOUNT_MALFORMED", "x|AMOUNT_MALFORMED",
            "1.5|AMOUNT_NOT_WHOLE", "0|AMOUNT_NOT_POSITIVE", "-5|AMOUNT_NOT_POSITIVE", "−5|AMOUNT_NOT_POSITIVE",
            "1000000000000000|AMOUNT_TOO_LARGE", "9999999999999999999|AMOUNT_TOO_LARGE"})
    void whatIsNoNumberOfPointsIsRefused(String typed, RefusalCode code) {
        assertThatThrownBy(() -> WholeNumber.parse(typed)).isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
