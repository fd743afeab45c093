package org.counterfoil.server.issuing.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.card.SetNumberFormat;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeState;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.QuotaKind;
import org.junit.jupiter.api.Test;

/** Activating many cards at once, over HTTP. */
abstract class RangeBehaviour extends RangeFixture {

    @Test
    void aRangeIsPreviewedAndThenActivatedWithItsOpeningRecharge() {
        var office = office();
        var batch = office.batches().produced(1, 12, PinMode.NONE);
        var plan = office.between(number(batch, 2), number(batch, 11), RangeOpening.of(10_000));

        var shown = office.api().preview(plan);
        assertThat(shown.count()).isEqualTo(10);
        assertThat(shown.registered()).isTrue();
        assertThat(shown.level()).isEqualTo("普通");
        assertThat(shown.perCard()).isEqualTo(new RangePreview.Sums(10_000, 1_000, 0));
        assertThat(shown.total()).isEqualTo(new RangePreview.Sums(100_000, 10_000, 0));
        assertThat(shown.quota()).contains(new RangePreview.Quota(true, 100_000, 100_000_000));

        var done = office.done(plan);
        assertThat(done.state()).isEqualTo(RangeState.DONE);
        assertThat(done.activated()).isEqualTo(10);
        assertThat(done.refused()).isZero();
        assertThat(done.number()).isEqualTo(1);
        var card = office.till().api(CardApi.class).find(number(batch, 7));
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(card.member().name()).isEmpty();
        assertThat(card.member().number()).matches("M%04d\\d{8}".formatted(office.house().merchant()));
        assertHolds(card.balances(), 10_000, 1_000, 0);
        for (var outside : List.of(1, 12)) {
            refused(RefusalCode.CARD_NOT_ACTIVATED, () -> office.till().balances(number(batch, outside)));
        }
        assertThat(left(office, office.house().merchant())).isEqualTo(100_000_000 - 100_000);
        assertSound(office);
    }

    @Test
    void whatWasActivatedStandsInTheBooksOfTheStoreAndInHistoriesAndCanBeSpentAndVoided() {
        var office = office();
        var batch = office.batches().produced(1, 3, PinMode.NONE);
        office.done(office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000)));

        var till = till(office.house());
        assertThat(rows(till, number(batch, 1))).extracting(TransactionRow::kind)
                .containsExactlyInAnyOrder(TransactionKind.CARD_OPERATION, TransactionKind.RECHARGE);
        var member = till.api(CardApi.class).find(number(batch, 1)).member();
        assertThat(till.api(MemberApi.class).history(member.id(), PageWanted.first(10)).rows())
                .extracting(event -> event.kind())
                .containsExactlyInAnyOrder(MemberEventKind.ENROLLED, MemberEventKind.CARD_ACTIVATED);
        assertThat(till.api(MemberApi.class).details(member.id()).preferences().salesPerson()).isEqualTo("0012");
        till.spend(number(batch, 1), 2_200);
        assertHolds(till.balances(number(batch, 1)), 8_000, 800, 22);
        var recharge = rows(till, number(batch, 2)).stream().filter(row -> row.kind() == TransactionKind.RECHARGE)
                .findFirst().orElseThrow();
        till.voids(till.transactions().details(recharge.number()));
        assertHolds(till.balances(number(batch, 2)), 0, 0, 0);
        assertThat(rows(till, number(batch, 3)).stream().flatMap(row -> row.operation().stream()))
                .containsExactly(CardOperation.ACTIVATION);
        assertSound(office);
    }

    @Test
    void aBatchGivesLevelFaceValueAndLastDayAndItsTypeTheDeposit() {
        var office = office();
        var type = type(office, "礼品卡", false, 0, 2_000);
        var batch = produced(office, new RequestCardBatch(type, 1, 4, 5_000, "GOLD", PinMode.NONE, Optional.empty(),
                Optional.of(TODAY.plusYears(3))));
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.FACE_VALUE);
        var shown = office.api().preview(plan);
        assertThat(shown.level()).isEqualTo("金卡");
        assertThat(shown.lastDay()).contains(TODAY.plusYears(3));
        assertThat(shown.perCard()).isEqualTo(new RangePreview.Sums(5_000, 0, 2_000));

        office.done(plan);
        var card = office.till().api(CardApi.class).find(batch.first());
        assertThat(card.expires()).contains(TODAY.plusYears(3));
        assertThat(card.member().level().code()).isEqualTo("GOLD");
        assertHolds(card.balances(), 5_000, 0, 0);
        assertThat(deposits(office)).isEqualTo(8_000);
        var till = till(office.house());
        var deposit = rows(till, batch.first()).stream().filter(row -> row.kind() == TransactionKind.CARD_DEPOSIT)
                .findFirst().orElseThrow();
        till.voids(till.transactions().details(deposit.number()));
        assertThat(deposits(office)).isEqualTo(6_000);
        assertSound(office);
    }

    @Test
    void cardsWithoutAnOpeningRechargeNeedNoQuota() {
        var house = houses.open();
        var office = new Office(house, till(house, house.places().office(), "A1"));
        var batch = office.batches().produced(1, 3, PinMode.NONE);
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.NONE);
        assertThat(office.api().preview(plan).quota()).isEmpty();
        assertThat(office.done(plan).activated()).isEqualTo(3);
        assertHolds(office.till().balances(batch.last()), 0, 0, 0);
    }

    @Test
    void numbersWithACheckDigitFollowOneAnotherAsTheirSerialsDo() {
        var office = office();
        var batches = office.batches();
        var format = batches.api().numbers();
        batches.api().setNumbers(new SetNumberFormat(format.version(),
                new CardNumberFormat(format.format().prefix(), 12, true)));
        var batch = batches.produced(1, 30, PinMode.NONE);
        var plan = office.between(batch.first(), batch.last(), RangeOpening.NONE);
        assertThat(office.api().preview(plan).count()).isEqualTo(30);
        assertThat(office.done(plan).activated()).isEqualTo(30);
    }

    @Test
    void aStoreWithAQuotaOfItsOwnIsDrawnOn() {
        var office = office();
        var store = office.house().places().store();
        jdbc.sql("update store set recharge_quota_checked = true where id = ?").param(store).update();
        grant(office.house(), store, QuotaKind.RECHARGE, 50_000);
        var batch = office.batches().produced(1, 4, PinMode.NONE);
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000));
        assertThat(office.api().preview(plan).quota()).contains(new RangePreview.Quota(false, 40_000, 50_000));
        office.done(plan);
        assertThat(left(office, store)).isEqualTo(10_000);
        assertThat(left(office, office.house().merchant())).isEqualTo(100_000_000);
        assertSound(office);
    }

    @Test
    void wordsNameStoresLevelsAndBatchesWithCardsLeft() {
        var office = office();
        var one = office.batches().produced(1, 2, PinMode.NONE);
        office.batches().made(3, 2, PinMode.NONE);
        var words = office.api().words();
        assertThat(words.stores()).extracting(place -> place.number()).containsExactly("00", "01", "02");
        assertThat(words.levels()).extracting(level -> level.code()).containsExactly("STD", "GOLD");
        assertThat(words.batches()).extracting(batch -> batch.first()).containsExactly(one.first());
        office.done(office.plan(new RangeCards.OfBatch(one.id()), RangeOpening.NONE));
        assertThat(office.api().words().batches()).isEmpty();
        assertThat(office.api().list(PageWanted.first(10)).rows()).singleElement()
                .satisfies(row -> assertThat(row.store()).isEqualTo("南山店"));
    }

    private long deposits(Office office) {
        var merchant = office.house().merchant();
        return office.house().as(() -> accounts.balances(List.of(AccountKey.house(merchant,
                AccountKind.CARD_DEPOSITS, 0, Assets.MONEY))).getFirst().balance());
    }
}
