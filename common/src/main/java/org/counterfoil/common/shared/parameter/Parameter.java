package org.counterfoil.common.shared.parameter;

import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.CurrencyUnit;

/**
 * Everything that a merchant may set for itself. Each of them is read by what it is about with every call, so that it
 * holds at once, on every node. Its name is shown under {@code parameter.name.<key>}, what it does under
 * {@code parameter.about.<key>}.
 */
public enum Parameter {
    /** The least that one recharge pays in. */
    RECHARGE_LEAST(ParameterGroup.VALUE, money(_ -> 1, CurrencyUnit::most), _ -> 1),
    /** The most that one recharge pays in. */
    RECHARGE_MOST(ParameterGroup.VALUE, money(_ -> 1, CurrencyUnit::most), CurrencyUnit::most),
    /** The most that a card may hold which belongs to whoever holds it; never more than the merchant's own limit. */
    BEARER_CARD_MOST(ParameterGroup.VALUE, money(it -> it.everyday(1), it -> it.everyday(1_000)),
            it -> it.everyday(1_000)),
    /** The most that a card may hold whose holder is known; never more than the merchant's own limit. */
    REGISTERED_CARD_MOST(ParameterGroup.VALUE, money(it -> it.everyday(1), CurrencyUnit::most), CurrencyUnit::most),
    /** Whether bonus counts towards what a card may hold. */
    CARD_LIMIT_COUNTS_BONUS(ParameterGroup.VALUE, new ParameterKind.Switch(), ParameterKind.Switch.ON),
    /** From this price on the law has whoever buys bearer cards identified; without a law nobody asks. */
    BUYER_KNOWN_FROM(ParameterGroup.VALUE, money(_ -> 1, CurrencyUnit::most), it -> it.everyday(10_000)),
    /** From this price on the law has a company pay by bank transfer; without a law nobody asks. */
    COMPANY_TRANSFERS_FROM(ParameterGroup.VALUE, money(_ -> 1, CurrencyUnit::most), it -> it.everyday(5_000)),
    /** The same of a person. */
    PERSON_TRANSFERS_FROM(ParameterGroup.VALUE, money(_ -> 1, CurrencyUnit::most), it -> it.everyday(50_000)),
    /** What one person may correct of money without a second one. */
    ADJUST_ALONE_MONEY(ParameterGroup.VALUE, money(_ -> 0, CurrencyUnit::most), it -> it.everyday(1_000)),
    /** What one person may correct of points without a second one. */
    ADJUST_ALONE_POINTS(ParameterGroup.VALUE, new ParameterKind.Points(0, Amount.MAX), "10000"),
    /** The money of a transaction that one person may void without a second one. */
    VOID_ALONE(ParameterGroup.VALUE, money(_ -> 0, CurrencyUnit::most), CurrencyUnit::most),
    /** The recharge quota that one person may grant to a store, or take back, at once. */
    RECHARGE_QUOTA_ALONE(ParameterGroup.VALUE, money(_ -> 0, CurrencyUnit::most), CurrencyUnit::most),
    /** The same of points quota. */
    POINTS_QUOTA_ALONE(ParameterGroup.VALUE, new ParameterKind.Points(0, Amount.MAX), Long.toString(Amount.MAX)),
    /** Until this hour of the morning business is the day before's. */
    DAY_BEGINS(ParameterGroup.DAY, new ParameterKind.Hour(0, 12), "0"),
    /** Whose reports are: printed beside the name of who makes one. */
    REPORT_DEPARTMENT(ParameterGroup.REPORTS, new ParameterKind.Text(40), ""),
    /** From where headquarters' people may sign in and work. */
    HEADQUARTERS_ADDRESSES(ParameterGroup.SECURITY, new ParameterKind.Addresses(50), ""),
    /** How long lines stay in the operator log; older ones lie in files beside the server's data. */
    LOG_MONTHS(ParameterGroup.SECURITY, new ParameterKind.Months(6, 120), "24");

    private final ParameterGroup group;
    private final Function<CurrencyUnit, ParameterKind> kind;
    private final Function<CurrencyUnit, String> usual;
    private final boolean money;

    Parameter(ParameterGroup group, ParameterKind kind, String usual) {
        this.group = group;
        this.kind = _ -> kind;
        this.usual = _ -> usual;
        this.money = false;
    }

    /** An amount of money: how much that is depends on whose. */
    Parameter(ParameterGroup group, Function<CurrencyUnit, ParameterKind> kind, ToLongFunction<CurrencyUnit> usual) {
        this.group = group;
        this.kind = kind;
        this.usual = currency -> Long.toString(usual.applyAsLong(currency));
        this.money = true;
    }

    private static Function<CurrencyUnit, ParameterKind> money(ToLongFunction<CurrencyUnit> least,
            ToLongFunction<CurrencyUnit> most) {
        return currency -> new ParameterKind.Money(least.applyAsLong(currency), most.applyAsLong(currency));
    }

    public ParameterGroup group() {
        return group;
    }

    /** Whether it is an amount of the merchant's money, whose bounds and usual value are the currency's. */
    public boolean isMoney() {
        return money;
    }

    /** What a merchant with this money may set. */
    public ParameterKind kind(CurrencyUnit currency) {
        return kind.apply(currency);
    }

    /** The value of a merchant with this money that has set none, in canonical form. */
    public String usual(CurrencyUnit currency) {
        return usual.apply(currency);
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
