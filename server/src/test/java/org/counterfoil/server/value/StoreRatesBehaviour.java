package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.Optional;

import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.organisation.EditStore;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.testing.House;
import org.junit.jupiter.api.Test;

/** What a store takes off and gives on top for itself, over HTTP. */
abstract class StoreRatesBehaviour extends ValueBehaviour {

    @Test
    void aStoresRatesAreQuotedAndPaidBesideTheLevels() {
        var house = openHouse();
        edit(house, 95, 30);
        var card = house.card("GOLD", Optional.empty()).number();
        var till = till(house);
        till.recharge(card, 20_000);

        var quote = till.values().quoteSale(new QuoteSale(Till.amount(card, 10_000), Tender.STORED_VALUE)).priced();
        var done = spend(till, card, 8_550);

        // 100.00 × 0.90 × 0.95; 85.50 × (1.00 + 0.50 + 0.30) = 153.9
        assertThat(quote.net()).isEqualTo(8_550);
        assertThat(quote.pointsRules()).contains(new AppliedRule(RuleName.STORE, "南山店", 30, 25));
        assertThat(done.discounts()).isEqualTo(quote.discounts()).containsExactly(
                new AppliedRule(RuleName.LEVEL, "金卡", 90, -1_000), new AppliedRule(RuleName.STORE, "南山店", 95, -450));
        assertThat(done.points()).isEqualTo(153);
        assertThat(till.transactions().details(done.number()).discounts()).isEqualTo(done.discounts());
        assertHolds(till.balances(card), 11_450, 0, 153);
    }

    @Test
    void aChangeCountsFromTheNextSaleOnAndThePriceOnTheScreenIsNotPaidAnyMore() {
        var house = openHouse();
        var card = house.card().number();
        var till = till(house);
        till.recharge(card, 20_000);
        edit(house, 80, 0);

        var refusal = refused(RefusalCode.QUOTE_CHANGED, () -> till.spend(card, 10_000));

        assertThat(refusal.arguments()).containsEntry("now", "8000");
        assertThat(spend(till, card, 8_000).points()).isEqualTo(80);
        edit(house, 100, 0);
        assertThat(till.spend(card, 10_000).discounts()).isEmpty();
    }

    @Test
    void aStoresRatesHoldThereAlone() {
        var house = openHouse();
        edit(house, 95, 30);
        var card = house.card().number();
        var other = till(house, house.places().otherDesk(), "A1");
        other.recharge(card, 20_000);

        var done = other.spend(card, 10_000);

        assertThat(done.discounts()).isEmpty();
        assertThat(done.points()).isEqualTo(100);
    }

    @Test
    void somebodyUnknownPaysTheStoresPriceAndGetsNoPoints() {
        var house = openHouse();
        edit(house, 95, 30);
        var till = till(house);

        var done = till.values().cashSale(new CashSale(till.key(), Till.amount("", 10_000), Tender.CASH, 9_500, 10_000,
                ""));

        assertThat(done.discounts()).containsExactly(new AppliedRule(RuleName.STORE, "南山店", 95, -500));
        assertThat(done.points()).isZero();
    }

    @Test
    void whatIsTakenBackIsWhatWasTakenWhateverTheRatesAreByThen() {
        var house = openHouse();
        edit(house, 95, 30);
        var card = house.card().number();
        var till = till(house);
        till.recharge(card, 20_000);
        var voided = spend(till, card, 9_500);
        var returned = spend(till, card, 9_500);
        edit(house, 50, 0);

        assertThat(voided.points()).isEqualTo(123);
        assertThat(till.voids(voided).points()).isEqualTo(-123);
        assertHolds(till.balances(card), 10_500, 0, 123);
        assertThat(till.returnGoods(returned, 9_500).points()).isEqualTo(-123);
        assertHolds(till.balances(card), 20_000, 0, 0);
    }

    private static TransactionDetails spend(Till till, String card, long net) {
        return till.values().spend(new Spend(till.key(), Till.amount(card, 10_000), net, Optional.empty(), ""));
    }

    /** Headquarters gives the desk's store these rates. */
    private static void edit(House house, int discount, int points) {
        var api = house.headquarters().api(StoreApi.class);
        var known = api.details(house.places().store());
        var was = known.store().profile();
        api.edit(new EditStore(known.store().id(), known.version(),
                new StoreProfile(was.name(), was.kind(), was.contact(), was.phone(), was.address(), was.region(),
                        was.businessFormat(), was.legalEntity(), was.brand(), discount, points)));
    }
}
