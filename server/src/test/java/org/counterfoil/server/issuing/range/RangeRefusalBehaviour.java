package org.counterfoil.server.issuing.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.PricingTerms;
import org.junit.jupiter.api.Test;

/** What is in the way of a range, over HTTP. */
abstract class RangeRefusalBehaviour extends RangeFixture {

    @Test
    void theFirstCardInTheWayIsNamedAndNothingHappens() {
        var office = office();
        var batch = office.batches().produced(1, 20, PinMode.NONE);
        var unproduced = office.batches().made(21, 5, PinMode.NONE);
        var stock = office.till().api(CardStockApi.class);
        stock.scrap(new ScrapCards(CardSelection.of(List.of(number(batch, 9))), 1, "压坏"));
        activate(office, number(batch, 15));

        assertInTheWay(office, RefusalCode.RANGE_SCRAPPED, number(batch, 9), number(batch, 1), number(batch, 20));
        assertInTheWay(office, RefusalCode.RANGE_ACTIVATED, number(batch, 15), number(batch, 10), number(batch, 20));
        assertInTheWay(office, RefusalCode.RANGE_NOT_PRODUCED, unproduced.first(), number(batch, 16),
                unproduced.last());
        refused(RefusalCode.RANGE_NOT_PRODUCED,
                () -> office.start(office.plan(new RangeCards.OfBatch(unproduced.id()), RangeOpening.NONE)));
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> office.till().balances(number(batch, 1)));
        assertThat(office.api().list(PageWanted.first(10)).rows()).isEmpty();
    }

    @Test
    void aMissingNumberIsNamedAndSoIsACardOfAnotherBatch() {
        var office = office();
        var one = office.batches().produced(1, 6, PinMode.NONE);
        var other = office.batches().produced(9, 4, PinMode.NONE);
        var adjacent = office.batches().produced(13, 4, PinMode.NONE);
        var prefix = one.first().substring(0, one.first().length() - 2);

        assertInTheWay(office, RefusalCode.RANGE_MISSING, prefix + "07", one.first(), other.last());
        assertInTheWay(office, RefusalCode.RANGE_MIXED, adjacent.first(), other.first(), adjacent.last());
        assertInTheWay(office, RefusalCode.RANGE_MISSING, prefix + "08", prefix + "08", other.last());
        assertInTheWay(office, RefusalCode.RANGE_MISSING, prefix + "17", adjacent.first(), prefix + "99");
    }

    @Test
    void nothingToActivateAndWhatIsNoRangeHaveSentencesOfTheirOwn() {
        var office = office();
        var batch = office.batches().produced(1, 3, PinMode.NONE);
        refused(RefusalCode.RANGE_EMPTY, () -> preview(office, "9999000000000001", "9999000000000009"));
        refused(RefusalCode.RANGE_BACKWARDS, () -> preview(office, batch.last(), batch.first()));
        refused(RefusalCode.RANGE_BACKWARDS, () -> preview(office, batch.first(), batch.first() + "0"));
        refused(RefusalCode.FIELD_MISSING, () -> preview(office, "", batch.last()));
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> office.api()
                .preview(office.plan(new RangeCards.OfBatch(1), RangeOpening.NONE)));
        refused(RefusalCode.RANGE_WITHOUT_FACE_VALUE, () -> office.api()
                .preview(office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.FACE_VALUE)));
    }

    @Test
    void aPlanThatCantBeIsRefusedNamingItsField() {
        var office = office();
        var batch = office.batches().produced(1, 3, PinMode.NONE);
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000));
        assertField("level", RefusalCode.LEVEL_UNKNOWN, office, new RangePlan(plan.cards(), "NONE", plan.opening(),
                plan.tender(), plan.store(), "", Optional.empty(), Optional.empty(), ""));
        assertField("store", RefusalCode.STORE_UNKNOWN, office, new RangePlan(plan.cards(), "", plan.opening(),
                plan.tender(), 1, "", Optional.empty(), Optional.empty(), ""));
        assertField("salesPerson", RefusalCode.EMPLOYEE_UNKNOWN, office, new RangePlan(plan.cards(), "",
                plan.opening(), plan.tender(), plan.store(), "X9", Optional.empty(), Optional.empty(), ""));
        assertField("lastDay", RefusalCode.DAY_IN_PAST, office, new RangePlan(plan.cards(), "", plan.opening(),
                plan.tender(), plan.store(), "", Optional.of(TODAY.minusDays(1)), Optional.empty(), ""));
        assertField("remark", RefusalCode.FIELD_TOO_LONG, office, new RangePlan(plan.cards(), "", plan.opening(),
                plan.tender(), plan.store(), "", Optional.empty(), Optional.empty(), "x".repeat(201)));
        assertField("amount", RefusalCode.AMOUNT_NOT_POSITIVE, office,
                office.plan(plan.cards(), RangeOpening.of(0)));
        assertField("tender", RefusalCode.TENDER_UNKNOWN, office, new RangePlan(plan.cards(), "", plan.opening(),
                Tender.STORED_VALUE, plan.store(), "", Optional.empty(), Optional.empty(), ""));
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> office.till().balances(batch.first()));
    }

    @Test
    void onlyHeadquartersPlansRangesAndOnlyWhoMayRechargePaysIn() {
        var office = office();
        var batch = office.batches().produced(1, 3, PinMode.NONE);
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000));
        var cashier = till(office.house()).api(RangeApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> cashier.preview(plan));
        refused(RefusalCode.NOT_PERMITTED, () -> cashier.list(PageWanted.first(10)));
        var reader = office.house().operatorWith(Map.of(Permission.CARD_RANGE, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> reader.api(RangeApi.class).words());
        refused(RefusalCode.RANGE_UNKNOWN, () -> office(houses.open()).api().one(office.start(plan).id()));
    }

    @Test
    void whatThePreviewShowedIsHeldAgainstWhatItIs() {
        var office = office();
        var batch = office.batches().produced(1, 4, PinMode.NONE);
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000));
        var shown = office.api().preview(plan);
        refused(RefusalCode.CHANGED_MEANWHILE, () -> office.api()
                .start(new StartRange(UUID.randomUUID(), plan, 3, shown.perCard())));
        lay(office.house(), new PricingTerms(100, "", List.of(), ConsumptionOrder.PROPORTIONAL, 0));
        refused(RefusalCode.CHANGED_MEANWHILE, () -> office.api()
                .start(new StartRange(UUID.randomUUID(), plan, 4, shown.perCard())));
    }

    @Test
    void aQuotaThatDoesNotSufficeIsToldBeforeAnythingHappens() {
        var house = houses.open();
        var office = new Office(house, till(house, house.places().office(), "A1"));
        grant(house, house.merchant(), QuotaKind.RECHARGE, 35_000);
        var batch = office.batches().produced(1, 4, PinMode.NONE);
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000));
        assertThat(office.api().preview(plan).quota().orElseThrow().enough()).isFalse();
        assertThat(refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> office.start(plan)).arguments())
                .containsEntry("available", "35000").containsEntry("missing", "5000");
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> office.till().balances(batch.first()));
    }

    private static void assertInTheWay(Office office, RefusalCode code, String number, String from, String to) {
        assertThat(refused(code, () -> preview(office, from, to)).arguments()).containsEntry("number", number);
        refused(code, () -> office.api().start(new StartRange(UUID.randomUUID(),
                office.between(from, to, RangeOpening.NONE), 1, new RangePreview.Sums(0, 0, 0))));
    }

    private static void assertField(String field, RefusalCode code, Office office, RangePlan plan) {
        assertThat(refused(code, () -> office.api().preview(plan)).arguments()).containsEntry("field", field);
    }
}
