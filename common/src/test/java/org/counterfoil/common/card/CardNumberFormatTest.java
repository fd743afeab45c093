package org.counterfoil.common.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardNumberFormatTest {

    @Provide
    Arbitrary<CardNumberFormat> formats() {
        return Combinators.combine(Arbitraries.strings().numeric().ofMaxLength(CardNumberFormat.LONGEST_PREFIX),
                Arbitraries.integers().between(CardNumberFormat.FEWEST, CardNumberFormat.MOST),
                Arbitraries.of(true, false)).as(CardNumberFormat::new).filter(format -> format.unfit().isEmpty());
    }

    @Property
    void aNumberIsReadBackAsTheSerialThatItWasMadeOf(@ForAll("formats") CardNumberFormat format,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long any) {
        var serial = 1 + any % format.lastSerial();
        var number = format.number(serial);
        assertThat(number).hasSize(format.digits()).startsWith(format.prefix()).containsOnlyDigits();
        assertThat(format.serialOf(number)).hasValue(serial);
    }

    @Property
    void numbersCompareAsTheirSerials(@ForAll("formats") CardNumberFormat format,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long any,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long other) {
        var one = 1 + any % format.lastSerial();
        var two = 1 + other % format.lastSerial();
        assertThat(Integer.signum(format.number(one).compareTo(format.number(two)))).isEqualTo(Long.compare(one, two));
    }

    @Property
    void noWrongDigitPassesTheCheck(@ForAll("formats") CardNumberFormat any,
            @ForAll @LongRange(min = 1, max = 999) long serial, @ForAll @IntRange(max = 18) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        var format = new CardNumberFormat(any.prefix(), any.digits(), true);
        Assume.that(format.unfit().isEmpty());
        var number = format.number(serial);
        var at = place % number.length();
        var wrong = (char) ('0' + (number.charAt(at) - '0' + more) % 10);
        var typed = number.substring(0, at) + wrong + number.substring(at + 1);
        assertThat(format.serialOf(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1873, 16, false, 1, 1873000000000001", "1873, 16, true, 1, 1873000000000010",
            "7992739871, 15, true, 1, 799273987100011", "'', 8, false, 99999999, 99999999"})
    void makesNumbers(String prefix, int digits, boolean check, long serial, String number) {
        assertThat(new CardNumberFormat(prefix, digits, check).number(serial)).isEqualTo(number);
    }

    @Test
    void theCheckDigitIsTheOneOfTheStandard() {
        assertThat(Luhn.digit("7992739871")).isEqualTo(3);
        assertThat(Luhn.holds("79927398713")).isTrue();
        assertThat(Luhn.holds("79927398710")).isFalse();
        assertThat(Luhn.holds("0")).isFalse();
    }

    @Test
    void whatIsNoNumberOfTheFormatHasNoSerial() {
        var format = new CardNumberFormat("1873", 16, false);
        assertThat(format.serialOf("")).isEmpty();
        assertThat(format.serialOf("187300000000001")).isEmpty();
        assertThat(format.serialOf("1874000000000001")).isEmpty();
        assertThat(format.serialOf("1873000000000000")).isEmpty();
        assertThat(format.serialOf("187300000000000x")).isEmpty();
        assertThat(format.serialOf("187300000000000１")).isEmpty();
    }

    @Test
    void serialsOutOfBoundsMakeNoNumber() {
        var format = new CardNumberFormat("1873", 8, false);
        assertThat(format.lastSerial()).isEqualTo(9_999);
        assertThatIllegalArgumentException().isThrownBy(() -> format.number(0));
        assertThatIllegalArgumentException().isThrownBy(() -> format.number(10_000));
    }

    @Test
    void formatsThatCantBeAreTold() {
        assertThat(new CardNumberFormat("18x3", 16, false).unfit()).contains(CardNumberFormat.Part.PREFIX);
        assertThat(new CardNumberFormat("1234567890123", 19, false).unfit()).contains(CardNumberFormat.Part.PREFIX);
        assertThat(new CardNumberFormat("1873", 7, false).unfit()).contains(CardNumberFormat.Part.DIGITS);
        assertThat(new CardNumberFormat("1873", 8, true).unfit()).contains(CardNumberFormat.Part.DIGITS);
        assertThat(new CardNumberFormat("", 19, false).unfit()).contains(CardNumberFormat.Part.DIGITS);
        assertThat(new CardNumberFormat("1873", 16, true).unfit()).isEqualTo(Optional.empty());
    }
}
