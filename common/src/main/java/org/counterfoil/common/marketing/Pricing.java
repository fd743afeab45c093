package org.counterfoil.common.marketing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Everyday;

/**
 * The rule engine: what a sale costs, what points it gives and what bonus a recharge gets under one {@link RuleSet},
 * the rates of the store where it happens and that of the card's team.
 * Pure and exact: the same on the server and on a desk without a line.
 *
 * <p>A line: price × quantity → the product of its discount rates → floor price, rounded half up once at its end.
 * An end is a minor unit of the currency: a cent of a yuan, a whole dong. Then coupons, per sale: see
 * {@link CouponShares}. Points, of what is really paid: the sum of the points rates, exact per line, added up and
 * rounded down once. What each rule did is told in parts that add up to the whole.
 */
public final class Pricing {

    private static final int PERCENT_DIGITS = 2;

    private final RuleSet rules;
    private final CurrencyUnit currency;
    /** How many digits of minor units are below what one point is given for. */
    private final int pointsShift;

    /** @param currency what the amounts are of: points are given for its {@link Everyday#pointsPer} */
    public Pricing(RuleSet rules, CurrencyUnit currency) {
        this.rules = rules;
        this.currency = currency;
        this.pointsShift = currency.digits() + Everyday.of(currency).pointsZeros();
    }

    /** The version of the rules that this engine applies. */
    public int version() {
        return rules.version();
    }

    /** Prices a sale of one line or more. */
    public Priced price(List<SaleLine> lines, SaleContext context) {
        return price(lines, context, List.of());
    }

    /** The same with coupons, whose terms were asked before; the order in which they come makes no difference. */
    public Priced price(List<SaleLine> lines, SaleContext context, List<SaleCoupon> coupons) {
        return new Pricing(rules.at(context.store()).with(context.team()), currency).priced(lines, context, coupons);
    }

    /** The bonus of a recharge; where several rules hold, the one that gives most. */
    public RechargeBonus bonus(long amount, SaleContext context) {
        return rules.recharges().stream().filter(rule -> rule.when().holds(context))
                .map(rule -> new RechargeBonus(rule.label(), rule.bonus(amount))).filter(bonus -> bonus.bonus() > 0)
                .max(Comparator.comparingLong(RechargeBonus::bonus)).orElse(RechargeBonus.NONE);
    }

    private Priced priced(List<SaleLine> lines, SaleContext context, List<SaleCoupon> coupons) {
        var off = weights(rules.discounts().size());
        var nets = lines.stream().mapToLong(line -> net(line, context, off)).toArray();
        var gross = lines.stream().mapToLong(SaleLine::gross).reduce(0, Math::addExact);
        var discounts = new ArrayList<>(discountEffects(gross - sum(nets), off));
        if (!coupons.isEmpty()) {
            discounts.addAll(new CouponShares(nets, floors(lines)).take(coupons));
        }
        var given = weights(rules.points().size());
        var priced = new ArrayList<PricedLine>();
        for (int i = 0; i < nets.length; i++) {
            priced.add(new PricedLine(lines.get(i), nets[i]));
            addPoints(lines.get(i), nets[i], context, given);
        }
        var points = sum(given).setScale(0, RoundingMode.DOWN).longValueExact();
        return new Priced(priced, gross, sum(nets), discounts, points, pointsEffects(points, given), rules.version());
    }

    /** What the line costs; adds to {@code off} what each discount rule took from it, exactly. */
    private long net(SaleLine line, SaleContext context, List<BigDecimal> off) {
        var price = BigDecimal.valueOf(line.gross());
        for (int i = 0; i < off.size(); i++) {
            var rule = rules.discounts().get(i);
            if (rule.when().holds(context, line)) {
                var reduced = price.multiply(rate(rule.percent()));
                off.set(i, off.get(i).add(price.subtract(reduced)));
                price = reduced;
            }
        }
        var rounded = price.setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Math.max(rounded, floor(line));
    }

    private long floor(SaleLine line) {
        return Math.min(rules.lineFloor(), line.gross());
    }

    private long[] floors(List<SaleLine> lines) {
        return lines.stream().mapToLong(this::floor).toArray();
    }

    /** Adds to {@code given} the smallest units of points that each rule gives for the line, exactly. */
    private void addPoints(SaleLine line, long net, SaleContext context, List<BigDecimal> given) {
        var paid = BigDecimal.valueOf(net).movePointLeft(pointsShift - rules.pointsDecimals());
        for (int i = 0; i < given.size(); i++) {
            var rule = rules.points().get(i);
            if (rule.when().holds(context, line)) {
                given.set(i, given.get(i).add(paid.multiply(rate(rule.percent()))));
            }
        }
    }

    private List<AppliedRule> discountEffects(long discount, List<BigDecimal> off) {
        var effects = Split.byWeight(discount, off);
        return positive(off).mapToObj(i -> {
            var rule = rules.discounts().get(i);
            return new AppliedRule(rule.rule(), rule.label(), rule.percent(), -effects[i]);
        }).toList();
    }

    private List<AppliedRule> pointsEffects(long points, List<BigDecimal> given) {
        var effects = Split.byWeight(points, given);
        return positive(given).mapToObj(i -> {
            var rule = rules.points().get(i);
            return new AppliedRule(rule.rule(), rule.label(), rule.percent(), effects[i]);
        }).toList();
    }

    /** The places of the rules that did anything at all. */
    private static IntStream positive(List<BigDecimal> weights) {
        return IntStream.range(0, weights.size()).filter(i -> weights.get(i).signum() > 0);
    }

    private static List<BigDecimal> weights(int rules) {
        return new ArrayList<>(Collections.nCopies(rules, BigDecimal.ZERO));
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long sum(long[] parts) {
        return Arrays.stream(parts).reduce(0, Math::addExact);
    }

    private static BigDecimal rate(int percent) {
        return BigDecimal.valueOf(percent).movePointLeft(PERCENT_DIGITS);
    }
}
