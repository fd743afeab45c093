package org.counterfoil.server.system.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.marketing.Pricing;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.marketing.HandedCoupon;
import org.counterfoil.server.marketing.MerchantRules;
import org.counterfoil.server.value.recipe.CardMost;
import org.counterfoil.server.value.recipe.CashSaleRecipe;
import org.counterfoil.server.value.recipe.CountsRecipe;
import org.counterfoil.server.value.recipe.PointsSpendRecipe;
import org.counterfoil.server.value.recipe.Recipe;
import org.counterfoil.server.value.recipe.RechargeRecipe;
import org.counterfoil.server.value.recipe.ReversalRecipe;
import org.counterfoil.server.value.recipe.SpendRecipe;
import org.counterfoil.server.value.recipe.TransferRecipe;

/** Makes single acts, each with the recipe that a desk would use and the words that it would say. */
final class Acts {

    /** The most that one card holds here. */
    static final long CEILING = 5_000_00;

    private static final CardMost MOST = CardMost.ofAll(CEILING);

    private static final CurrencyUnit MONEY = CurrencyUnit.of("CNY");

    private final MerchantRules rules;
    private final Pricing pricing;

    Acts(MerchantRules rules) {
        this.rules = rules;
        this.pricing = rules.pricing(MONEY);
    }

    /** When and where something happens. */
    record Moment(Instant at, LocalDate date, Desk desk) {}

    Priced price(List<SaleLine> lines, Optional<Purse> purse) {
        return pricing.price(lines, context(purse));
    }

    Priced price(List<SaleLine> lines, Optional<Purse> purse, HandedCoupon coupon) {
        return pricing.price(lines, context(purse), List.of(coupon.coupon()));
    }

    private static SaleContext context(Optional<Purse> purse) {
        return purse.map(shown -> SaleContext.ofLevel(shown.level().code())).orElseGet(SaleContext::withoutMember);
    }

    Act spend(Moment moment, Purse purse, Priced priced, String remark) {
        return sale(moment, Optional.of(purse), priced,
                new SpendRecipe(purse.holder(), priced, rules.order(), List.of()),
                remark);
    }

    Act cashSale(Moment moment, Optional<Purse> purse, Priced priced, Tender tender) {
        return cashSale(moment, purse, priced, tender, Optional.empty());
    }

    /** @param coupon part of the price */
    Act cashSale(Moment moment, Optional<Purse> purse, Priced priced, Tender tender, Optional<HandedCoupon> coupon) {
        var recipe = new CashSaleRecipe(purse.map(Purse::holder), priced, tender,
                coupon.map(HandedCoupon::id).map(List::of).orElse(List.of()));
        return sale(moment, purse, priced, recipe, "");
    }

    private Act sale(Moment moment, Optional<Purse> purse, Priced priced, Recipe recipe, String remark) {
        var body = moment.desk().body(purse.map(Purse::party).map(List::of).orElse(List.of()),
                purse.map(shown -> shown.level().name()).orElse(""), priced.lines(), priced.discounts(),
                priced.net(), remark);
        var money = recipe instanceof SpendRecipe ? -priced.net() : 0;
        return new Act(moment.at(), moment.desk(), recipe, body,
                purse.map(owner -> List.of(new Act.Effect(owner, money, priced.points(), 0))).orElse(List.of()));
    }

    /** The bonus that a recharge of this purse would get. */
    long bonus(Purse purse, long amount) {
        return pricing.bonus(amount, SaleContext.ofLevel(purse.level().code())).bonus();
    }

    Act recharge(Moment moment, Purse purse, long amount, Tender tender) {
        var bonus = bonus(purse, amount);
        var recipe = new RechargeRecipe(purse.holder(), amount, bonus, rules.bonusEnds(moment.date()), tender, MOST,
                rules.rules().version());
        return plain(moment, purse, recipe, amount, "", new Act.Effect(purse, amount + bonus, 0, 0));
    }

    Act spendPoints(Moment moment, Purse purse, long points, String remark) {
        return plain(moment, purse, new PointsSpendRecipe(purse.holder(), points), 0, remark,
                new Act.Effect(purse, 0, -points, 0));
    }

    Act counts(Moment moment, Purse purse, String service, int uses, Optional<LocalDate> ends) {
        return plain(moment, purse, new CountsRecipe(purse.holder(), service, uses, ends), 0, "",
                new Act.Effect(purse, 0, 0, uses));
    }

    Act transfer(Moment moment, Purse from, Purse to, long amount) {
        var recipe = new TransferRecipe(from.holder(), to.holder(), TransferredAsset.MONEY, amount, rules.order(),
                MOST);
        var body = moment.desk().body(List.of(from.party(), to.party()), from.level().name(), List.of(), List.of(), 0,
                "家人转账");
        return new Act(moment.at(), moment.desk(), recipe, body,
                List.of(new Act.Effect(from, -amount, 0, 0), new Act.Effect(to, amount, 0, 0)));
    }

    /** Takes back all of an act that was posted under an id. */
    Act voided(Moment moment, Act original, long id) {
        var recipe = new ReversalRecipe(id, original.recipe().holder(), new Instruction.Share.Whole(),
                rules.reversals().voids(), rules.rules().version(), original.recipe().gross(),
                original.recipe().net(), original.recipe().tender(), false, Optional.empty());
        return reversal(moment, original, recipe, "录错重收",
                original.effects().stream().map(Act.Effect::reversed).toList());
    }

    /** All goods of a sale come back; what points are gone become a debt, which the story does not follow. */
    Act returned(Moment moment, Act original, long id) {
        var net = original.recipe().net();
        var recipe = new ReversalRecipe(id, original.recipe().holder(), new Instruction.Share.Part(net),
                rules.reversals().returns(), rules.rules().version(), net, net, original.recipe().tender(),
                false, Optional.empty());
        return reversal(moment, original, recipe, "包装破损",
                original.effects().stream().map(Act.Effect::reversed).toList());
    }

    private static Act reversal(Moment moment, Act original, Recipe recipe, String remark, List<Act.Effect> effects) {
        var body = moment.desk().body(original.body().parties(), original.body().level(), original.body().lines(),
                List.of(), 0, remark);
        return new Act(moment.at(), moment.desk(), recipe, body, effects);
    }

    /** An act of one member that sells nothing. */
    Act plain(Moment moment, Purse purse, Recipe recipe, long received, String remark, Act.Effect effect) {
        return new Act(moment.at(), moment.desk(), recipe, moment.desk().body(List.of(purse.party()),
                purse.level().name(), List.of(), List.of(), received, remark), List.of(effect));
    }
}
