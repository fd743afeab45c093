package org.counterfoil.server.system.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.marketing.SaleLine;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.value.recipe.MigrationRecipe;

/** What happens to those who have a part of their own, so that their cards end up as {@link DemoCards} says. */
final class Script {

    private final Shop shop;
    private final Cast cast;
    private final Acts acts;
    private final LocalDate today;

    Script(Shop shop, Cast cast, Acts acts, LocalDate today) {
        this.shop = shop;
        this.cast = cast;
        this.acts = acts;
        this.today = today;
    }

    /** One entry: so many days ago, at this time in this store. */
    private record Cue(int daysAgo, LocalTime time, int store) {}

    /** The acts of one day. */
    List<Act> on(LocalDate date) {
        var daysAgo = (int) (today.toEpochDay() - date.toEpochDay());
        var found = new ArrayList<Act>();
        star(daysAgo, found);
        others(daysAgo, found);
        return found;
    }

    private void star(int daysAgo, List<Act> found) {
        var star = cast.named().get(DemoCards.STAR);
        switch (daysAgo) {
            case 88 -> found.add(migration(at(new Cue(88, LocalTime.of(10, 20), 0)), star));
            case 71 -> found.add(spend(at(new Cue(71, LocalTime.of(15, 12), 0)), star, 176_90));
            case 52 -> found.add(spend(at(new Cue(52, LocalTime.of(11, 47), 1)), star, 176_90));
            case 33 -> found.add(spend(at(new Cue(33, LocalTime.of(19, 5), 0)), star, 353_80));
            case 20 -> found.add(tea(at(new Cue(20, LocalTime.of(16, 31), 0)), star));
            case 15 -> found.add(spend(at(new Cue(15, LocalTime.of(14, 26), 0)), star, 176_90));
            case 12 -> {
                var moment = at(new Cue(12, LocalTime.of(13, 40), 0));
                found.add(acts.counts(moment, star, "pour-over", 4, Optional.of(today.plusDays(130))));
                found.add(acts.counts(moment, star, "tea-care", 5, Optional.empty()));
            }
            case 9 -> found.add(acts.recharge(at(new Cue(9, LocalTime.of(18, 3), 1)), star, 500_00, Tender.CASH));
            case 6 -> found.add(acts.counts(at(new Cue(6, LocalTime.of(14, 0), 0)), star, "pour-over", -1,
                    Optional.empty()));
            case 4 -> found.add(acts.spendPoints(at(new Cue(4, LocalTime.of(12, 15), 0)), star, 200, "茶巾一条"));
            default -> found.size();
        }
    }

    private void others(int daysAgo, List<Act> found) {
        switch (daysAgo) {
            case 60 -> found.add(recharge(at(new Cue(60, LocalTime.of(10, 2), 0)), DemoCards.NEARLY_EMPTY, 100_00));
            case 58 -> found.add(spend(at(new Cue(58, LocalTime.of(17, 33), 0)),
                    cast.named().get(DemoCards.NEARLY_EMPTY), 101_40));
            case 45 -> found.add(recharge(at(new Cue(45, LocalTime.of(11, 8), 0)), DemoCards.LOST, 300_00));
            case 44 -> found.add(spend(at(new Cue(44, LocalTime.of(11, 9), 0)), cast.named().get(DemoCards.LOST),
                    5_00));
            case 30 -> found.add(recharge(at(new Cue(30, LocalTime.of(20, 41), 2)), DemoCards.WITH_PIN, 1_000_00));
            case 25 -> found.add(recharge(at(new Cue(25, LocalTime.of(9, 55), 3)), DemoCards.RECEIVER, 200_00));
            default -> found.size();
        }
    }

    /** The card of the old system: 11,349 points and what all that follows makes into the balances of today. */
    private Act migration(Acts.Moment moment, Purse star) {
        var recipe = new MigrationRecipe(star.holder().member(), Optional.of(star.holder().card()), 1_494_35,
                List.of(new MigrationRecipe.Bonus(146_20, Optional.of(today.plusDays(14))),
                        new MigrationRecipe.Bonus(40_00, Optional.empty())),
                11_349, Map.of());
        return acts.plain(moment, star, recipe, 0, "旧系统卡 0045671 转入", new Act.Effect(star, recipe.net(), 11_349, 0));
    }

    private Act recharge(Acts.Moment moment, String card, long amount) {
        return acts.recharge(moment, cast.named().get(card), amount, Tender.CASH);
    }

    private Act spend(Acts.Moment moment, Purse purse, long gross) {
        var line = new SaleLine("", "散装称重", gross, 1);
        return acts.spend(moment, purse, acts.price(List.of(line), Optional.of(purse)), "");
    }

    private Act tea(Acts.Moment moment, Purse purse) {
        var lines = List.of(line("690128410012"), line("690128430207"));
        return acts.cashSale(moment, Optional.of(purse), acts.price(lines, Optional.of(purse)), Tender.BANK_CARD);
    }

    private SaleLine line(String code) {
        var product = shop.products().stream().filter(sold -> sold.code().equals(code)).findFirst().orElseThrow();
        return new SaleLine(product.code(), product.name(), product.price(), 1);
    }

    private Acts.Moment at(Cue cue) {
        var date = today.minusDays(cue.daysAgo());
        return new Acts.Moment(date.atTime(cue.time()).atZone(ShopFounding.ZONE).toInstant(), date,
                shop.desk(shop.branches().get(cue.store()), new Random(cue.daysAgo())));
    }
}
