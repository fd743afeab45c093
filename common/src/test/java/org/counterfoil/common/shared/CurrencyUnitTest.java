package org.counterfoil.common.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyUnitTest {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final CurrencyUnit DONG = CurrencyUnit.of("VND");
    private static final CurrencyUnit DINAR = CurrencyUnit.of("KWD");

    @ParameterizedTest
    @CsvSource({"CNY, 2", "TWD, 2", "SGD, 2", "VND, 0", "JPY, 0", "KRW, 0", "KWD, 3"})
    void aCurrencyHasTheDigitsOfItsStandard(String code, int digits) {
        assertThat(CurrencyUnit.of(code)).isEqualTo(new CurrencyUnit(code, digits));
    }

    @ParameterizedTest
    @CsvSource({"XAU", "XXX", "CLF", "YUAN"})
    void whatNobodyPaysWithIsNoCurrency(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> CurrencyUnit.of(code));
    }

    @ParameterizedTest
    @CsvSource({"CNY, 100, 10000", "CNY, '1,234.5', 123450", "CNY, 0.01, 1", "CNY, .5, 50", "CNY, 7., 700",
            "CNY, 10000000, 1000000000", "CNY, 1.2000, 120", "VND, 100, 100", "VND, '45,000', 45000",
            "VND, 45.000, 45000", "VND, 1.250.000, 1250000", "VND, 50000000000, 50000000000", "KWD, 1.234, 1234"})
    void readsWhatAPersonTypes(String code, String text, long minor) {
        assertThat(CurrencyUnit.of(code).parse(text)).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"CNY, 0, AMOUNT_NOT_POSITIVE", "CNY, -5, AMOUNT_NOT_POSITIVE", "CNY, −5, AMOUNT_NOT_POSITIVE",
            "CNY, 1.234, AMOUNT_DECIMALS", "CNY, 1000000000000000, AMOUNT_TOO_LARGE",
            "CNY, 10000000.01, AMOUNT_TOO_LARGE", "CNY, abc, AMOUNT_MALFORMED", "CNY, '', AMOUNT_MALFORMED",
            "CNY, '1,50', AMOUNT_MALFORMED", "CNY, '1,2345', AMOUNT_MALFORMED", "CNY, 1.000.000, AMOUNT_MALFORMED",
            "CNY, 1e9, AMOUNT_MALFORMED", "CNY, 9999999999999999999999999, AMOUNT_MALFORMED",
            "VND, 0.5, AMOUNT_NOT_WHOLE", "VND, 100.5, AMOUNT_NOT_WHOLE", "VND, 100.00, AMOUNT_NOT_WHOLE",
            "VND, '45.000,50', AMOUNT_NOT_WHOLE", "VND, '1,000.000', AMOUNT_NOT_WHOLE", "VND, abc, AMOUNT_NOT_WHOLE",
            "VND, 0, AMOUNT_NOT_POSITIVE", "VND, -45.000, AMOUNT_NOT_POSITIVE",
            "VND, 50000000001, AMOUNT_TOO_LARGE", "KWD, 1.2345, AMOUNT_DECIMALS"})
    void refusesWhatIsNoAmount(String code, String text, RefusalCode refusal) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> CurrencyUnit.of(code).parse(text))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(refusal));
    }

    @Test
    void writesPlainDigits() {
        assertThat(YUAN.plain(-123450)).isEqualTo("-1234.50");
        assertThat(YUAN.plain(7)).isEqualTo("0.07");
        assertThat(DONG.plain(45_000)).isEqualTo("45000");
        assertThat(DINAR.plain(-7)).isEqualTo("-0.007");
        assertThat(List.of(YUAN.shortest(10_000), YUAN.shortest(1_250), DONG.shortest(45_000)))
                .containsExactly("100", "12.50", "45000");
    }

    @Test
    void showsGroupsAndTheDecimalsOfTheCurrency() {
        assertThat(YUAN.figure(-1_234_505)).isEqualTo("−12,345.05");
        assertThat(DONG.figure(1_234_505)).isEqualTo("1,234,505");
        assertThat(DONG.figure(-999)).isEqualTo("−999");
        assertThat(DINAR.figure(1_234_505)).isEqualTo("1,234.505");
        assertThat(YUAN.figure(Long.MIN_VALUE)).isEqualTo("−92,233,720,368,547,758.08");
    }

    @Test
    void aTransactionMovesAboutAsMuchInEveryCurrency() {
        assertThat(YUAN.most()).isEqualTo(1_000_000_000L);
        assertThat(DONG.most()).isEqualTo(50_000_000_000L);
        assertThat(DINAR.most()).isEqualTo(10_000_000_000L);
        assertThat(new CurrencyUnit("VND", 2).most()).as("counted with two decimals from before").isEqualTo(
                1_000_000_000L);
    }

    @Property
    void whatIsShownAndWhatIsWrittenReadsAsTheSameAmount(@ForAll @IntRange(max = 3) int digits,
            @ForAll @LongRange(min = 1, max = 10_000_000) long minor) {
        var currency = new CurrencyUnit("VND", digits);

        assertThat(currency.parse(currency.plain(minor))).isEqualTo(minor);
        assertThat(currency.parse(currency.figure(minor))).isEqualTo(minor);
        assertThat(currency.parse(currency.shortest(minor))).isEqualTo(minor);
        assertThat(currency.figure(-minor)).isEqualTo("−" + currency.figure(minor));
        var unscaled = currency.decimal(minor).unscaledValue();
        assertThat(unscaled).isEqualTo(BigInteger.valueOf(minor));
        assertThat(currency.decimal(minor).scale()).isEqualTo(digits);
    }

    @Property
    void wholeUnitsAreThoseWithoutAFraction(@ForAll @IntRange(max = 3) int digits,
            @ForAll @LongRange(min = 1, max = 1_000_000) long units) {
        var currency = new CurrencyUnit("EUR", digits);

        assertThat(currency.isWhole(currency.major(units))).isTrue();
        assertThat(currency.isWhole(currency.major(units) + 1)).isEqualTo(digits == 0);
        assertThat(currency.shortest(currency.major(units))).isEqualTo(Long.toString(units));
    }
}
