package org.counterfoil.client.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.counterfoil.client.shared.form.FieldReader.Reading;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class FieldReaderTest {

    private static final FieldType MONEY = new FieldType.Money(0, 100_000);

    private final FieldReader reader = reader(Language.ZH_CN);

    @Test
    void moneyIsReadAsItIsWritten() {
        assertThat(value(MONEY, "1,0.5")).as("a comma that groups nothing").isEqualTo("wrong");
        assertThat(value(MONEY, "12.5")).isEqualTo("1250");
        assertThat(value(MONEY, "1,000")).isEqualTo("100000");
        assertThat(value(MONEY, "0")).isEqualTo("0");
        assertThat(value(MONEY, "1000.01")).isEqualTo("form.money-range");
        assertThat(value(new FieldType.Money(-5_000, 0), "−35.9")).isEqualTo("-3590");
        assertThat(value(MONEY, "1.005")).isEqualTo(RefusalCode.AMOUNT_DECIMALS.key());
        assertThat(reader.typed(MONEY, "123450")).isEqualTo("1,234.50");
        assertThat(reader.typed(MONEY, "")).isEmpty();
    }

    @Test
    void wholeNumbersAndPercentStayWithinTheirEnds() {
        assertThat(value(new FieldType.Percent(1, 100), "95 %")).isEqualTo("95");
        assertThat(value(new FieldType.Percent(1, 100), "0")).isEqualTo("form.range");
        assertThat(value(new FieldType.Percent(1, 100), "9.5")).isEqualTo("form.whole-wrong");
        assertThat(value(new FieldType.Whole(0, 20_000), "12,000")).isEqualTo("12000");
        assertThat(value(new FieldType.Whole(0, 9), "99999999999999999999")).isEqualTo("form.whole-wrong");
    }

    @Test
    void aChineseMobileNumberHasElevenDigits() {
        var phone = new FieldType.Phone(true);
        assertThat(value(phone, "138 1642 6027")).isEqualTo("13816426027");
        assertThat(value(phone, "138 1642 602")).isEqualTo("form.phone-length");
        assertThat(value(phone, "021-63221873")).isEqualTo("form.phone-wrong");
        assertThat(value(new FieldType.Phone(false), "021-6322 1873")).isEqualTo("021-63221873");
        assertThat(value(new FieldType.Phone(false), "+84 90 123 4567")).isEqualTo("+84901234567");
        assertThat(value(new FieldType.Phone(false), "63221873 ext")).isEqualTo("form.phone-wrong");
    }

    @Test
    void daysAreTypedAsTheLanguageHasThem() {
        var day = new FieldType.Day();
        assertThat(value(day, "2026-11-21")).isEqualTo("2026-11-21");
        assertThat(value(day, "20261121")).isEqualTo("2026-11-21");
        assertThat(value(day, "2026/1/2")).isEqualTo("2026-01-02");
        assertThat(value(day, "2026-02-30")).isEqualTo("form.day-wrong");
        var vietnamese = reader(Language.VI);
        assertThat(vietnamese.read(Field.of("x", day), "21/11/2026")).isEqualTo(new Reading.Value("2026-11-21"));
        assertThat(vietnamese.read(Field.of("x", day), "2026-11-21")).isEqualTo(new Reading.Value("2026-11-21"));
        assertThat(vietnamese.typed(day, "2026-11-21")).isEqualTo("21/11/2026");
    }

    @Test
    void aRequiredFieldThatIsEmptySaysSo() {
        assertThat(reader.read(Field.required("x", new FieldType.Line(5)), "  "))
                .isEqualTo(wrong("form.missing"));
        assertThat(reader.read(Field.required("x", new FieldType.Choice(List.of())), ""))
                .isEqualTo(wrong("form.choose"));
        assertThat(reader.read(Field.of("x", MONEY), "")).isEqualTo(new Reading.Value(""));
        assertThat(value(new FieldType.Line(3), "abcd")).isEqualTo("form.too-long");
    }

    private String value(FieldType type, String typed) {
        return switch (reader.read(Field.of("x", type), typed)) {
            case Reading.Value(var value) -> value;
            case Reading.Wrong(Notice.Told told) -> told.key();
            case Reading.Wrong(Notice.Refusing refusing) -> refusing.refusal().code() == RefusalCode.AMOUNT_MALFORMED
                    ? "wrong"
                    : refusing.refusal().code().key();
            case Reading.Wrong wrong -> throw new AssertionError(wrong);
        };
    }

    private static Reading wrong(String key) {
        return new Reading.Wrong(new Notice.Told(Notice.Tone.DANGER, key, Map.of()));
    }

    private static FieldReader reader(Language language) {
        return new FieldReader(new Figures(language, CurrencyUnit.of("CNY"), ZoneOffset.ofHours(8)));
    }
}
