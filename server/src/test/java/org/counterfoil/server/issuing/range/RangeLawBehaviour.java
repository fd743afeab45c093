package org.counterfoil.server.issuing.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.Test;

/** What the law asks of who buys a range, and what cards may hold, over HTTP. */
abstract class RangeLawBehaviour extends RangeFixture {

    @Test
    void aBearerCardHoldsNoMoreThanTheLimitWithBonusOrWithout() {
        var office = office();
        var type = type(office, "不记名卡", false, 0, 0);
        var batch = produced(office, new RequestCardBatch(type, 1, 2, 0, "", PinMode.NONE, Optional.empty(),
                Optional.empty()));
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(100_000));
        assertThat(refused(RefusalCode.OVER_CARD_LIMIT, () -> office.api().preview(plan)).arguments())
                .containsEntry("max", "100000").containsEntry("balance", "101000");
        office.house().run(() -> jdbc.sql("insert into parameter_set (merchant_id, chosen) values (?, ?)")
                .params(office.house().merchant(), "CARD_LIMIT_COUNTS_BONUS=no").update());
        assertThat(office.done(plan).activated()).isEqualTo(2);
        var till = till(office.house());
        refused(RefusalCode.OVER_CARD_LIMIT, () -> till.recharge(batch.first(), 100));
    }

    @Test
    void whereNoLawHoldsNobodyIsAskedForAnything() {
        var office = office();
        var batch = office.batches().produced(1, 12, PinMode.NONE);
        assertThat(office.api().preview(office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(1_000_000)))
                .total().principal()).isEqualTo(12_000_000);
    }

    @Test
    void theLawAsksWhoBuysAndHowItIsPaid() {
        var office = chinese();
        var type = type(office, "不记名卡", false, 0, 0);
        var batch = produced(office, new RequestCardBatch(type, 1, 60, 0, "", PinMode.NONE, Optional.empty(),
                Optional.empty()));
        refused(RefusalCode.OVER_CARD_LIMIT, () -> bought(office, batch, 100_001, 1, Tender.CASH, Optional.empty()));
        assertThat(bought(office, batch, 90_000, 11, Tender.CASH, Optional.empty()).count()).isEqualTo(11);
        assertThat(refused(RefusalCode.BUYER_NEEDED,
                () -> bought(office, batch, 90_000, 12, Tender.CASH, Optional.empty())).arguments())
                .containsEntry("amount", "1080000").containsEntry("from", "1000000").containsEntry("field", "buyer");
        refused(RefusalCode.BUYER_NEEDED, () -> bought(office, batch, 90_000, 12, Tender.CASH,
                Optional.of(new Buyer(false, "何平", Optional.empty(), ""))));
        refused(RefusalCode.FIELD_MISSING, () -> bought(office, batch, 90_000, 12, Tender.CASH,
                Optional.of(new Buyer(false, "何平", Optional.of(DocumentKind.ID_CARD), " "))));
        var person = Optional.of(new Buyer(false, "何平", Optional.of(DocumentKind.ID_CARD), "310101199001011234"));
        var company = Optional.of(new Buyer(true, "静水茶行", Optional.of(DocumentKind.OTHER), "91310000MA1"));
        assertThat(bought(office, batch, 90_000, 55, Tender.CASH, person).count()).isEqualTo(55);
        assertThat(refused(RefusalCode.BANK_TRANSFER_NEEDED,
                () -> bought(office, batch, 90_000, 56, Tender.CASH, person)).arguments())
                .containsEntry("amount", "5040000").containsEntry("from", "5000000");
        assertThat(bought(office, batch, 90_000, 5, Tender.CASH, company).count()).isEqualTo(5);
        refused(RefusalCode.BANK_TRANSFER_NEEDED, () -> bought(office, batch, 90_000, 6, Tender.CASH, company));
        assertThat(bought(office, batch, 90_000, 60, Tender.BANK_TRANSFER, company).count()).isEqualTo(60);

        office.done(paying(office, batch, 90_000, 56, Tender.BANK_TRANSFER, person));
        assertThat(purchases(office)).containsExactly("何平 ID_CARD 310101199001011234 56 5040000");
        assertSound(office);
    }

    @Test
    void registeredCardsNeedAnIdentityUnderTheLaw() {
        var office = chinese();
        var batch = office.batches().produced(1, 3, PinMode.NONE);
        assertThat(refused(RefusalCode.HOLDER_IDENTITY_NEEDED,
                () -> bought(office, batch, 1_000, 3, Tender.CASH, Optional.empty())).arguments())
                .containsEntry("field", "buyer");
        refused(RefusalCode.OVER_CARD_LIMIT, () -> bought(office, batch, 500_001, 3, Tender.CASH, Optional.empty()));
        var person = Optional.of(new Buyer(false, "何平", Optional.of(DocumentKind.PASSPORT), "E1234567"));
        assertThat(office.done(paying(office, batch, 400_000, 3, Tender.CASH, person)).activated()).isEqualTo(3);
    }

    /** A house that is held to China's measures. */
    private Office chinese() {
        var house = openHouse();
        jdbc.sql("update merchant set law = 'CN', card_limit = 500000 where id = ?").param(house.merchant()).update();
        return office(house);
    }

    private static RangePreview bought(Office office, CardBatchRow batch, long amount, int count, Tender tender,
            Optional<Buyer> buyer) {
        return office.api().preview(paying(office, batch, amount, count, tender, buyer));
    }

    private List<String> purchases(Office office) {
        return jdbc.sql("""
                select name || ' ' || document_kind || ' ' || document_number || ' ' || quantity || ' ' || paid
                from card_purchase where merchant_id = ?""").param(office.house().merchant()).query(String.class)
                .list();
    }
}
