package org.counterfoil.server.system.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.marketing.HandedCoupon;
import org.counterfoil.server.value.recipe.CashSaleRecipe;
import org.counterfoil.server.value.recipe.SpendRecipe;

/** What happens by chance: members recharge, buy, bring back. Some come often, most now and then. */
final class Story {

    private static final List<Long> AMOUNTS = List.of(100_00L, 200_00L, 300_00L, 300_00L, 500_00L, 500_00L, 500_00L,
            1_000_00L, 2_000_00L);
    private static final List<String> GIFTS = List.of("品茗杯 一只", "茶巾一条", "兑换现泡茶一杯", "手提礼袋", "兑换凤梨酥一盒");
    private static final int REMEMBERED = 200;
    private static final int TRIES = 8;
    private static final int COUPON_EVERY = 15;

    private final Shop shop;
    private final List<Purse> crowd;
    private final Acts acts;
    private final DemoCoupons coupons;
    private final Random random;
    private final Deque<Posted> recent = new ArrayDeque<>();

    Story(Shop shop, List<Purse> crowd, Acts acts, DemoCoupons coupons, Random random) {
        this.shop = shop;
        this.crowd = crowd;
        this.acts = acts;
        this.coupons = coupons;
        this.random = random;
    }

    /** An act that stands in the books. */
    private record Posted(Act act, long id) {}

    /** What happens at this moment. */
    Act next(Acts.Moment moment) {
        var chance = random.nextInt(1_000);
        if (chance < 480) {
            return spend(moment);
        } else if (chance < 700) {
            return cashSale(moment);
        } else if (chance < 890) {
            return recharge(moment, somebody());
        } else if (chance < 930) {
            return spendPoints(moment);
        } else if (chance < 960) {
            return counts(moment);
        } else if (chance < 968) {
            return transfer(moment);
        } else if (chance < 984) {
            return voided(moment);
        }
        return returned(moment);
    }

    /** Remembers what may be taken back later; what the script does stays. */
    void happened(Act act, long id) {
        var scripted = act.body().parties().stream().anyMatch(party -> DemoCards.PARTS.contains(party.card()));
        if (!scripted && (act.recipe() instanceof SpendRecipe || act.recipe() instanceof CashSaleRecipe)) {
            recent.addLast(new Posted(act, id));
            if (recent.size() > REMEMBERED) {
                recent.removeFirst();
            }
        }
    }

    private Act spend(Acts.Moment moment) {
        for (int tries = 0; tries < TRIES; tries++) {
            var purse = somebody();
            var priced = acts.price(basket(), Optional.of(purse));
            if (purse.money() >= priced.net()) {
                return acts.spend(moment, purse, priced, "");
            }
        }
        return recharge(moment, somebody());
    }

    private Act cashSale(Acts.Moment moment) {
        var purse = Optional.of(somebody()).filter(_ -> random.nextInt(10) < 7);
        var lines = basket();
        var priced = acts.price(lines, purse);
        var coupon = random.nextInt(COUPON_EVERY) == 0 ? coupons.next(priced.net()) : Optional.<HandedCoupon>empty();
        return acts.cashSale(moment, purse, coupon.map(one -> acts.price(lines, purse, one)).orElse(priced), tender(),
                coupon);
    }

    private Act recharge(Acts.Moment moment, Purse purse) {
        var amount = AMOUNTS.get(random.nextInt(AMOUNTS.size()));
        if (purse.money() + amount + acts.bonus(purse, amount) > Acts.CEILING) {
            return cashSale(moment);
        }
        return acts.recharge(moment, purse, amount, tender());
    }

    private Act spendPoints(Acts.Moment moment) {
        for (int tries = 0; tries < TRIES; tries++) {
            var purse = somebody();
            if (purse.points() >= 100) {
                var points = 50L * (1 + random.nextInt((int) Math.min(10, purse.points() / 50)));
                return acts.spendPoints(moment, purse, points, GIFTS.get(random.nextInt(GIFTS.size())));
            }
        }
        return cashSale(moment);
    }

    private Act counts(Acts.Moment moment) {
        var purse = somebody();
        return purse.counts() > 0
                ? acts.counts(moment, purse, "pour-over", -1, Optional.empty())
                : acts.counts(moment, purse, "pour-over", 5, Optional.of(moment.date().plusYears(1)));
    }

    private Act transfer(Acts.Moment moment) {
        for (int tries = 0; tries < TRIES; tries++) {
            var from = somebody();
            var to = somebody();
            if (from != to && from.money() > 100_00 && to.money() + 50_00 < Acts.CEILING) {
                return acts.transfer(moment, from, to, 50_00);
            }
        }
        return cashSale(moment);
    }

    private Act voided(Acts.Moment moment) {
        return takeBack(moment).filter(posted -> posted.act().effects().stream()
                .allMatch(effect -> effect.purse().points() >= effect.points()))
                .map(posted -> acts.voided(there(moment, posted), posted.act(), posted.id()))
                .orElseGet(() -> cashSale(moment));
    }

    private Act returned(Acts.Moment moment) {
        return takeBack(moment).map(posted -> acts.returned(there(moment, posted), posted.act(), posted.id()))
                .orElseGet(() -> cashSale(moment));
    }

    /** One of the last sales; it is taken back once. */
    private Optional<Posted> takeBack(Acts.Moment moment) {
        return Optional.ofNullable(recent.pollLast()).filter(posted -> posted.act().at().isBefore(moment.at()));
    }

    /** A sale is taken back in its own store. */
    private Acts.Moment there(Acts.Moment moment, Posted posted) {
        return new Acts.Moment(moment.at(), moment.date(), shop.desk(posted.act().desk().branch(), random));
    }

    private List<SaleLine> basket() {
        var lines = new ArrayList<SaleLine>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            var product = shop.products().get(random.nextInt(shop.products().size()));
            lines.add(new SaleLine(product.code(), product.name(), product.price(), 1 + random.nextInt(5) / 4));
        }
        return lines;
    }

    private Tender tender() {
        return random.nextInt(3) == 0 ? Tender.BANK_CARD : Tender.CASH;
    }

    /** The square of a chance: those in front come most. */
    private Purse somebody() {
        var place = (long) random.nextInt(crowd.size()) * random.nextInt(crowd.size()) / crowd.size();
        return crowd.get((int) place);
    }
}
