package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.receipt.Paper;
import org.counterfoil.common.receipt.PrintLine;
import org.counterfoil.common.receipt.ReceiptLayout;
import org.counterfoil.common.receipt.ReceiptSource;
import org.counterfoil.common.receipt.ReceiptTemplate;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.testing.House;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** What a house does whose money has other decimals than two, over HTTP. */
abstract class CurrencyBehaviour extends ValueBehaviour {

    private static final ZoneId SAIGON = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void dongAreRechargedTakenOffAndPrintedWhole() {
        var house = houseWith("VND");
        lay(house, new PricingTerms(100, "Nạp 500", List.of(new RechargeTier(500_000, 50_000)),
                ConsumptionOrder.PROPORTIONAL, 0));
        var till = till(house);
        var card = house.card("GOLD", Optional.empty()).number();

        assertThat(till.values().recharge(new Recharge(till.key(), card, 500_000, 50_000, Tender.CASH,
                Optional.empty(), "")).bonus()).isEqualTo(50_000);
        // 45,555 × 0.90 = 40,999.5, half up to a whole dong; 41 thousands × 1.5 points, rounded down once
        var quote = till.values().quoteSale(new QuoteSale(Till.amount(card, 45_555), Tender.STORED_VALUE)).priced();
        assertThat(quote.net()).isEqualTo(41_000);
        var done = till.values().spend(new Spend(till.key(), Till.amount(card, 45_555), 41_000, Optional.empty(), ""));

        assertThat(done.points()).isEqualTo(61);
        assertThat(till.balances(card).money()).isEqualTo(509_000);
        assertThat(receipt(house, done)).contains("45,555", "VND 41,000", "509,000").doesNotContain(".00", ".5");
    }

    @Test
    void moreThanAThousandMillionDongMayMoveAtOnceAndNotMoreThanFiftyTimesThat() {
        var till = till(houseWith("VND"));

        assertThat(till.cashSale("", 1_000_000_001L).net()).isEqualTo(1_000_000_001L);
        assertThat(refused(RefusalCode.AMOUNT_TOO_LARGE, () -> till.cashSale("", 50_000_000_001L)).arguments())
                .containsEntry("max", "50000000000");
    }

    @Test
    void aPartOfADongIsNoAmountHoweverItIsSent() {
        var house = houseWith("VND");
        var card = house.card().number();
        var session = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        var body = """
                {"request":{"uuid":"%s","epoch":%d,"sequence":1,"clientAt":"2026-03-02T01:00:00Z"},"card":"%s",
                 "amount":%s,"quotedBonus":0,"tender":"CASH","pin":null,"remark":""}""";
        var line = house.with(session.token());

        for (var amount : List.of("0.5", "100000.5", "1e-1")) {
            refused(RefusalCode.BAD_REQUEST, () -> line.http().post().uri("/api/value/recharge")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body.formatted(UUID.randomUUID(), session.epoch(), card, amount)).retrieve()
                    .toBodilessEntity());
        }
        assertHolds(line.cards().find(card).balances(), 0, 0, 0);
    }

    @Test
    void dinarsHaveThreeDecimals() {
        var house = houseWith("KWD");
        var till = till(house);
        var card = house.card("GOLD", Optional.empty()).number();
        till.recharge(card, 20_000);

        // 1.235 × 0.90 = 1.1115, half up to a fils; a point for a dinar, and half a one more
        var done = till.values().spend(new Spend(till.key(), Till.amount(card, 1_235), 1_112, Optional.empty(), ""));

        assertThat(done.points()).isEqualTo(1);
        assertThat(receipt(house, done)).contains("1.235", "KWD 1.112", "18.888");
    }

    private House houseWith(String currency) {
        return supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "Trà Sen").in(Language.VI, SAIGON)
                .withCurrency(CurrencyUnit.of(currency))));
    }

    private static String receipt(House house, TransactionDetails done) {
        var desk = house.signIn(house.places().desk(), "0012", House.PASSWORD).desk();
        var filled = ReceiptTemplate.shipped(Paper.MM_80)
                .fill(new ReceiptSource(done, desk, Language.VI, SAIGON, 0));
        return ReceiptLayout.of(filled, Paper.MM_80).stream().filter(PrintLine.Words.class::isInstance)
                .map(line -> ((PrintLine.Words) line).plain()).collect(Collectors.joining("\n"));
    }
}
