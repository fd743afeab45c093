package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.issuing.Purchase;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is taken with a card that is activated, and what the law asks of who buys it, over HTTP. */
abstract class CardSaleBehaviour extends ValueBehaviour {

    private static final PricingTerms TEN_FOR_A_HUNDRED = new PricingTerms(100, "充值赠送",
            List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL, 30);
    private static final OpeningRecharge HUNDRED = new OpeningRecharge(10_000, Tender.CASH, 1_000);

    private final AtomicInteger bearers = new AtomicInteger();

    @Autowired
    private CardStock stock;
    @Autowired
    private JdbcClient database;

    @Test
    void theTypesDepositIsTakenWithTheRechargeOrByItself() {
        var house = houseWithBonus();
        var till = till(house);
        var cards = house.as(() -> {
            var type = stock.addType("押金卡", CardKind.MAGNETIC, true);
            house.run(() -> database.sql("update card_type set deposit = 2000, level = 'GOLD' where id = ?")
                    .param(type).update());
            return IntStream.range(0, 3).mapToObj(place -> {
                var number = "7722%d%d".formatted(house.merchant(), place);
                stock.produce(number, type, Optional.empty());
                return number;
            }).toList();
        });
        var none = new CardHolder.Newcomer("何平", "", Sex.UNKNOWN, Optional.empty(), "");

        assertThat(refused(RefusalCode.DEPOSIT_DUE, () -> issuing(till)
                .activate(command(till.key(), cards.getFirst(), none, null))).arguments())
                .containsEntry("amount", "2000").containsEntry("field", "deposit");
        var paid = issuing(till).activate(command(till.key(), cards.getFirst(), none, HUNDRED));
        assertThat(paid.deposit().orElseThrow().net()).isEqualTo(2_000);
        assertThat(paid.deposit().orElseThrow().tender()).isEqualTo(Tender.CASH);
        assertThat(paid.recharge().orElseThrow().net()).isEqualTo(10_000);
        assertHolds(till.balances(cards.getFirst()), 10_000, 1_000, 0);
        assertThat(till.api(CardApi.class).find(cards.getFirst()).member().level().code()).isEqualTo("GOLD");

        var alone = issuing(till).activate(new ActivateCard(till.key(), cards.get(1), none, Optional.empty(),
                Optional.empty(), Optional.empty(), "", new Purchase(Optional.of(Tender.BANK_CARD), Optional.empty())));
        assertThat(alone.recharge()).isEmpty();
        assertThat(alone.deposit().orElseThrow().tender()).isEqualTo(Tender.BANK_CARD);
        till.voids(alone.deposit().orElseThrow());
        refused(RefusalCode.TENDER_UNKNOWN, () -> issuing(till).activate(new ActivateCard(till.key(), cards.get(2),
                none, Optional.empty(), Optional.empty(), Optional.empty(), "",
                new Purchase(Optional.of(Tender.POINTS), Optional.empty()))));
        var proofs = house.headquarters().api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }

    @Test
    void underTheLawSomebodyMustBeIdentified() {
        var house = houseWithBonus();
        var till = till(house);
        database.sql("update merchant set law = 'CN', card_limit = 500000 where id = ?").param(house.merchant())
                .update();
        var card = produced(house);
        var further = produced(house);
        var member = house.card();
        var rich = house.card().number();
        var person = new Buyer(false, "何平", Optional.of(DocumentKind.ID_CARD), "310101199001011234");

        assertThat(refused(RefusalCode.HOLDER_IDENTITY_NEEDED, () -> issuing(till).activate(command(till.key(), card,
                new CardHolder.Newcomer("何平", "", Sex.UNKNOWN, Optional.empty(), ""), HUNDRED))).arguments())
                .containsEntry("field", "documentKind");
        assertThat(refused(RefusalCode.OVER_CARD_LIMIT, () -> issuing(till).activate(bought(till.key(), card,
                new OpeningRecharge(500_001, Tender.CASH, 1_000), person))).arguments())
                .containsEntry("max", "500000");
        assertThat(issuing(till).activate(bought(till.key(), card, HUNDRED, person)).recharge()).isPresent();
        database.sql("update member set document_kind = 'ID_CARD', document_number = '1' where id = ?")
                .param(member.member()).update();
        assertThat(issuing(till).activate(command(till.key(), further,
                new CardHolder.Known(member.memberNumber()), null)).operation().net()).isZero();
        refused(RefusalCode.OVER_CARD_LIMIT, () -> till.values().recharge(new Recharge(till.key(), card, 489_001, 1_000,
                Tender.CASH, Optional.empty(), "")));
        IntStream.range(0, 5).forEach(_ -> till.adjust(rich, AdjustedAsset.PRINCIPAL, 99_000));
        assertThat(refused(RefusalCode.OVER_CARD_LIMIT,
                () -> till.transfer(rich, card, TransferredAsset.MONEY, 489_001)).arguments())
                .containsEntry("max", "500000").containsEntry("balance", "500001");
    }

    @Test
    void underTheLawABearersBuyerIsAskedForAndATransferFromTheirAmountsOn() {
        var house = houseWithBonus();
        var till = till(house);
        assertThat(issuing(till).words().lawful()).isFalse();
        database.sql("update merchant set law = 'CN', card_limit = 500000 where id = ?").param(house.merchant())
                .update();
        house.run(() -> database.sql("insert into parameter_set (merchant_id, chosen) values (?, ?)")
                .params(house.merchant(), "BUYER_KNOWN_FROM=10000;PERSON_TRANSFERS_FROM=20000").update());
        assertThat(issuing(till).words().lawful()).isTrue();
        var card = bearer(house);
        var small = new OpeningRecharge(9_999, Tender.CASH, 0);
        var unshown = new Buyer(false, "何平", Optional.empty(), "");
        var blank = new Buyer(false, "何平", Optional.of(DocumentKind.PASSPORT), " ");
        var person = new Buyer(false, "何平", Optional.of(DocumentKind.PASSPORT), "E1234567");

        assertThat(refused(RefusalCode.BUYER_NEEDED, () -> issuing(till)
                .activate(bought(till.key(), card, HUNDRED, Optional.empty()))).arguments())
                .containsEntry("field", "buyer").containsEntry("amount", "10000").containsEntry("from", "10000");
        assertField("buyerDocumentKind", RefusalCode.BUYER_NEEDED, till, card, HUNDRED, unshown);
        assertField("buyerDocumentNumber", RefusalCode.FIELD_MISSING, till, card, HUNDRED, blank);
        assertField("tender", RefusalCode.BANK_TRANSFER_NEEDED, till, card,
                new OpeningRecharge(20_000, Tender.CASH, 1_000), person);
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> till.balances(card));
        assertThat(issuing(till).activate(bought(till.key(), bearer(house), small, Optional.empty())).recharge())
                .isPresent();
        var transferred = issuing(till).activate(bought(till.key(), card,
                new OpeningRecharge(20_000, Tender.BANK_TRANSFER, 1_000), Optional.of(person)));
        assertThat(transferred.recharge().orElseThrow().tender()).isEqualTo(Tender.BANK_TRANSFER);
        assertThat(database.sql("select name || ' ' || document_number || ' ' || paid from card_purchase"
                + " where merchant_id = ?").param(house.merchant()).query(String.class).list())
                .containsExactly("何平 E1234567 20000");
    }

    private void assertField(String field, RefusalCode code, Till till, String card, OpeningRecharge opening,
            Buyer buyer) {
        assertThat(refused(code, () -> issuing(till)
                .activate(bought(till.key(), card, opening, Optional.of(buyer)))).arguments())
                .containsEntry("field", field);
    }

    private String bearer(House house) {
        return house.as(() -> {
            var place = bearers.incrementAndGet();
            var number = "7733%d%d".formatted(house.merchant(), place);
            stock.produce(number, stock.addType("不记名卡" + place, CardKind.MAGNETIC, false), Optional.empty());
            return number;
        });
    }

    private static ActivateCard bought(RequestKey key, String card, OpeningRecharge opening, Buyer buyer) {
        return bought(key, card, opening, Optional.of(buyer));
    }

    private static ActivateCard bought(RequestKey key, String card, OpeningRecharge opening,
            Optional<Buyer> buyer) {
        return new ActivateCard(key, card,
                new CardHolder.Newcomer("何平", "", Sex.UNKNOWN, Optional.empty(), ""), Optional.empty(),
                Optional.empty(), Optional.of(opening), "", new Purchase(Optional.empty(), buyer));
    }

    private House houseWithBonus() {
        var house = openHouse();
        lay(house, TEN_FOR_A_HUNDRED);
        return house;
    }

    private static String produced(House house) {
        return house.producedCard("STD", Optional.empty()).number();
    }

    private static IssuingApi issuing(Till till) {
        return till.api(IssuingApi.class);
    }

    private static ActivateCard command(RequestKey key, String card, CardHolder holder, OpeningRecharge recharge) {
        return new ActivateCard(key, card, holder, Optional.empty(), Optional.empty(), Optional.ofNullable(recharge),
                "开卡");
    }
}
