package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.QuoteRecharge;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.organisation.MerchantTerms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Recharging, over HTTP. */
abstract class RechargeBehaviour extends ValueBehaviour {

    private static final PricingTerms BONUS = new PricingTerms(100, "充值赠送",
            List.of(new RechargeTier(10_000, 1_000), new RechargeTier(50_000, 6_000)), ConsumptionOrder.PROPORTIONAL,
            30);

    @Autowired
    private Accounts accounts;
    @Autowired
    private CardStock stock;
    @Autowired
    private CardLife life;

    @Test
    void aRechargeBringsPrincipalAndTheBonusOfTheHighestTier() {
        var house = openHouse();
        lay(house, BONUS);
        var card = house.card();
        var till = till(house);

        var quote = till.values().quoteRecharge(new QuoteRecharge(card.number(), 60_000));
        var done = till.values().recharge(recharge(till, card.number(), 60_000, quote.bonus(), Tender.BANK_CARD));

        assertThat(quote.ruleLabel()).isEqualTo("充值赠送");
        assertThat(quote.bonus()).isEqualTo(6_000);
        assertThat(done.net()).isEqualTo(60_000);
        assertThat(done.bonus()).isEqualTo(6_000);
        assertThat(done.tender()).isEqualTo(Tender.BANK_CARD);
        assertThat(done.received()).isEqualTo(60_000);
        assertHolds(till.balances(card.number()), 60_000, 6_000, 0);
        assertThat(till.balances(card.number()).bonusExpiring().orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void theStoresQuotaPaysForThePrincipalAlone() {
        var house = openHouse();
        lay(house, BONUS);
        var card = house.card();
        var till = till(house);
        var quota = QuotaKind.RECHARGE.of(house.merchant(), house.merchant());
        var before = accounts.balances(List.of(quota)).getFirst().balance();

        till.values().recharge(recharge(till, card.number(), 10_000, 1_000, Tender.CASH));

        assertThat(accounts.balances(List.of(quota)).getFirst().balance()).isEqualTo(before - 10_000);
        var owed = AccountKey.house(house.merchant(), AccountKind.STORE_BALANCE,
                house.places().store(), "money");
        assertThat(accounts.balances(List.of(owed)).getFirst().balance()).isEqualTo(-10_000);
    }

    @Test
    void whereTheQuotaIsUsedUpNothingIsSold() {
        var house = houses.open();
        grant(house, house.merchant(), QuotaKind.RECHARGE, 5_000);
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 4_000);

        var quote = till.values().quoteRecharge(new QuoteRecharge(card.number(), 1_001));
        refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> till.recharge(card.number(), 1_001));

        assertThat(quote.refusal().orElseThrow().code()).isEqualTo(RefusalCode.STORE_QUOTA_EXHAUSTED);
        assertHolds(till.balances(card.number()), 4_000, 0, 0);
        till.recharge(card.number(), 1_000);
    }

    @Test
    void aCardHoldsNoMoreThanItsLimitBonusIncluded() {
        var house = supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "限额茶行")
                .withLimits(50_000, Amount.MAX)));
        lay(house, BONUS);
        var card = house.card();
        var till = till(house);

        var quote = till.values().quoteRecharge(new QuoteRecharge(card.number(), 50_000));
        refused(RefusalCode.OVER_CARD_LIMIT,
                () -> till.values().recharge(recharge(till, card.number(), 50_000, 6_000, Tender.CASH)));

        assertThat(quote.refusal().orElseThrow().code()).isEqualTo(RefusalCode.OVER_CARD_LIMIT);
        till.values().recharge(recharge(till, card.number(), 49_000, 1_000, Tender.CASH));
        assertHolds(till.balances(card.number()), 49_000, 1_000, 0);
    }

    @Test
    void aBearerCardHoldsAThousandAtMost() {
        var house = openHouse();
        var member = house.card().member();
        house.run(() -> {
            var type = stock.addType("不记名卡", CardKind.BARCODE, false);
            life.activate(house.administrator(), stock.produce("99887766", type, Optional.empty()), member,
                    Optional.empty());
        });
        var till = till(house);
        refused(RefusalCode.OVER_CARD_LIMIT, () -> till.recharge("99887766", 100_001));
        till.recharge("99887766", 100_000);
    }

    @Test
    void aBonusThatChangedSinceTheQuoteIsRefused() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.QUOTE_CHANGED,
                () -> till.values().recharge(recharge(till, card.number(), 10_000, 1_000, Tender.CASH)));
    }

    @Test
    void storedValueAndPointsPayForNoRecharge() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.TENDER_UNKNOWN,
                () -> till.values().recharge(recharge(till, card.number(), 10_000, 0, Tender.STORED_VALUE)));
        refused(RefusalCode.TENDER_UNKNOWN,
                () -> till.values().recharge(recharge(till, card.number(), 10_000, 0, Tender.POINTS)));
    }

    @Test
    void badAmountsAreRefused() {
        var house = supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "限额茶行")
                .withLimits(Amount.MAX, 9_999)));
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> till.recharge(card.number(), 0));
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> till.recharge(card.number(), -1));
        refused(RefusalCode.AMOUNT_TOO_LARGE, () -> till.recharge(card.number(), 1_000_000_000_000_000L));
        refused(RefusalCode.OVER_TRANSACTION_LIMIT, () -> till.recharge(card.number(), 10_000));
    }

    private static Recharge recharge(Till till, String card, long amount, long bonus, Tender tender) {
        return new Recharge(till.key(), card, amount, bonus, tender, Optional.empty(), "");
    }
}
