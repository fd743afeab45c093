package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.ledger.QuotaKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sales paid by other tenders, over HTTP. */
abstract class CashSaleBehaviour extends ValueBehaviour {

    @Autowired
    private CardLife life;

    @Test
    void somebodyUnknownPaysTheFullPriceAndGetsChange() {
        var till = till(openHouse());
        var basket = new Basket(Optional.empty(), List.of(BasketLine.ofAmount(7_450)));

        var done = till.values().cashSale(new CashSale(till.key(), basket, Tender.CASH, 7_450, 10_000, ""));

        assertThat(done.kind()).isEqualTo(TransactionKind.CASH_SALE);
        assertThat(done.change()).isEqualTo(2_550);
        assertThat(done.card()).isEmpty();
        assertThat(done.member()).isEmpty();
        assertThat(done.legs()).isEmpty();
        assertThat(done.points()).isZero();
    }

    @Test
    void aMemberGetsTheDiscountAndPointsAndKeepsTheMoney() {
        var house = openHouse();
        var card = house.card("GOLD", Optional.empty());
        var till = till(house);

        var done = till.values().cashSale(new CashSale(till.key(), Till.amount(card.number(), 10_000),
                Tender.BANK_CARD, 9_000, 9_000, ""));

        assertThat(done.net()).isEqualTo(9_000);
        assertThat(done.tender()).isEqualTo(Tender.BANK_CARD);
        assertHolds(till.balances(card.number()), 0, 0, 135);
    }

    @Test
    void noPinIsAskedWhereNothingIsTaken() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var till = till(house);
        till.cashSale(card.number(), 1_000);
        assertHolds(till.balances(card.number()), 0, 0, 10);
    }

    @Test
    void whatEndsInNoMoneyIsNoTender() {
        var till = till(openHouse());
        var basket = new Basket(Optional.empty(), List.of(BasketLine.ofAmount(100)));
        refused(RefusalCode.TENDER_UNKNOWN, () -> till.values()
                .cashSale(new CashSale(till.key(), basket, Tender.STORED_VALUE, 100, 100, "")));
        refused(RefusalCode.TENDER_UNKNOWN,
                () -> till.values().cashSale(new CashSale(till.key(), basket, Tender.POINTS, 100, 100, "")));
    }

    @Test
    void lessThanThePriceIsRefused() {
        var till = till(openHouse());
        var basket = new Basket(Optional.empty(), List.of(BasketLine.ofAmount(100)));
        refused(RefusalCode.BAD_REQUEST,
                () -> till.values().cashSale(new CashSale(till.key(), basket, Tender.CASH, 100, 99, "")));
        refused(RefusalCode.QUOTE_CHANGED,
                () -> till.values().cashSale(new CashSale(till.key(), basket, Tender.CASH, 99, 100, "")));
        refused(RefusalCode.LINES_MISSING, () -> till.values().cashSale(
                new CashSale(till.key(), new Basket(Optional.empty(), List.of()), Tender.CASH, 0, 0, "")));
    }

    @Test
    void aLostCardGetsNoPoints() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        house.run(() -> life.reportLost(house.administrator(), card.id()));
        refused(RefusalCode.CARD_LOST, () -> till.cashSale(card.number(), 100));
    }

    @Test
    void whereThePointsQuotaIsUsedUpNothingIsSoldToMembers() {
        var house = houses.open();
        grant(house, house.merchant(), QuotaKind.POINTS, 9);
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> till.cashSale(card.number(), 1_000));
        till.cashSale(card.number(), 999);
        assertHolds(till.balances(card.number()), 0, 0, 9);
    }

    @Test
    void aQuoteForCashLeavesTheMoneyAlone() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var quote = till.values().quoteSale(new QuoteSale(Till.amount(card.number(), 1_000), Tender.CASH));
        till.cashSale(card.number(), 1_000);
        assertThat(quote.after()).contains(till.balances(card.number()));
    }
}
