package org.counterfoil.client.shared.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;

/** Large sums in four digits, counted as a language counts: Chinese in 万 and 亿, the others in millions. */
final class Shortened {

    /** Sums below this are short enough as they are. */
    static final long FROM = 1_000_000;

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private final Texts texts;
    private final int zeros;
    private final int moreZeros;

    private Shortened(Texts texts, int zeros, int moreZeros) {
        this.texts = texts;
        this.zeros = zeros;
        this.moreZeros = moreZeros;
    }

    static Shortened in(Language language, Figures figures) {
        var texts = new Texts(language, figures);
        return language == Language.ZH_CN ? new Shortened(texts, 4, 8) : new Shortened(texts, 6, 9);
    }

    /** @param units {@link #FROM} or more */
    String of(BigDecimal units) {
        var rounded = units.round(FOUR_DIGITS);
        return rounded.compareTo(BigDecimal.ONE.scaleByPowerOfTen(moreZeros)) >= 0
                ? texts.get("shared.short.more", Map.of("sum", counted(rounded, moreZeros)))
                : texts.get("shared.short.many", Map.of("sum", counted(rounded, zeros)));
    }

    private static String counted(BigDecimal units, int zeros) {
        var plain = units.movePointLeft(zeros).stripTrailingZeros().toPlainString();
        var point = plain.indexOf('.');
        return point < 0
                ? CurrencyUnit.grouped(plain)
                : CurrencyUnit.grouped(plain.substring(0, point)) + plain.substring(point);
    }
}
