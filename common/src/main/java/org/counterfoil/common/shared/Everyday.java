package org.counterfoil.common.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What people of a country have in their hands: sums that a merchant of this currency begins with and desks offer.
 * Figures are whole units of the currency.
 *
 * <p>What one point is given for never changes for a currency that stands here, and none is added that a merchant has:
 * points of the books were given by it.
 *
 * @param worth       what stands for one yuan where a limit is usual: a round figure above what it is worth
 * @param pointsZeros zeros of {@link #pointsPer}
 * @param notes       notes and coins that cash is likely to be, from small to large
 * @param recharges   what members usually recharge, from small to large
 */
public record Everyday(long worth, int pointsZeros, List<Long> notes, List<Long> recharges) {

    private static final Everyday YUAN = new Everyday(1, 0, whole(1, 5, 10, 20, 50, 100, 200),
            whole(100, 200, 300, 500, 1_000, 2_000));

    /** A yuan is about 3,500 dong, 21 yen and 200 won; nobody there counts in ones. */
    private static final Everyday DONG = new Everyday(5_000, 3,
            whole(1_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000),
            whole(100_000, 200_000, 300_000, 500_000, 1_000_000, 2_000_000));
    private static final Everyday YEN = new Everyday(20, 2, whole(10, 50, 100, 500, 1_000, 5_000, 10_000),
            whole(1_000, 2_000, 3_000, 5_000, 10_000, 20_000));
    private static final Everyday WON = new Everyday(200, 3,
            whole(100, 500, 1_000, 5_000, 10_000, 50_000), whole(10_000, 20_000, 30_000, 50_000, 100_000, 200_000));
    /** Of the other currencies without decimals: francs, pesos, shillings of which a hundred buy little. */
    private static final Everyday HUNDREDS = new Everyday(100, 2,
            whole(100, 500, 1_000, 2_000, 5_000, 10_000, 20_000),
            whole(10_000, 20_000, 30_000, 50_000, 100_000, 200_000));

    public Everyday {
        notes = List.copyOf(notes);
        recharges = List.copyOf(recharges);
    }

    /** What one point is given for at a rate of 100 %: 1 yuan, 1,000 dong. */
    public long pointsPer() {
        return BigDecimal.TEN.pow(pointsZeros).longValueExact();
    }

    /** Of a currency that is counted without decimals; all others are counted in sums like the yuan's. */
    public static Everyday of(CurrencyUnit currency) {
        // dong that are counted with two are of a merchant from before digits were known: it keeps what it began with
        if (currency.digits() > 0) {
            return YUAN;
        }
        return switch (currency.code()) {
            case "VND" -> DONG;
            case "JPY" -> YEN;
            case "KRW" -> WON;
            default -> HUNDREDS;
        };
    }

    private static List<Long> whole(long... figures) {
        return LongStream.of(figures).boxed().toList();
    }
}
