package org.counterfoil.server.issuing.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangeState;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.shared.job.NewJob;
import org.counterfoil.server.testing.HeldWork;
import org.junit.jupiter.api.Test;

/** What becomes of a range that is under way, over HTTP. */
abstract class RangeJobBehaviour extends RangeFixture {

    @Test
    void theSameRequestBeginsOnceAndAnotherBodyIsRefused() {
        var office = office();
        var batch = office.batches().produced(1, 4, PinMode.NONE);
        var plan = office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000));
        var shown = office.api().preview(plan);
        var command = new StartRange(UUID.randomUUID(), plan, shown.count(), shown.perCard());
        var first = office.api().start(command);
        var second = office.api().start(command);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.job()).isEqualTo(first.job());
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY, () -> office.api().start(new StartRange(command.request(),
                office.plan(plan.cards(), RangeOpening.NONE), 4, shown.perCard())));
        office.ended(first);
        assertThat(left(office, office.house().merchant())).isEqualTo(100_000_000 - 40_000);
        refused(RefusalCode.RANGE_DONE, () -> office.api().resume(first.id()));
    }

    @Test
    void oneThatWasStoppedHalfWayGoesOnWhereItWasAndDoesNoCardTwice() {
        var office = office();
        var batch = office.batches().produced(1, 1_203, PinMode.NONE);
        var holds = occupied(office);
        var begun = office.start(office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(1_000)));
        office.house().run(() -> steps.next(begun.id(), office.house().administrator()));
        var half = office.api().one(begun.id());
        assertThat(half.state()).isEqualTo(RangeState.RUNNING);
        assertThat(half.activated()).isEqualTo(RangePart.CARDS);
        office.till().api(JobApi.class).cancel(begun.job());
        assertThat(office.api().one(begun.id()).state()).isEqualTo(RangeState.STOPPED);
        holds.forEach(HeldWork.Hold::release);

        var done = office.ended(office.api().resume(begun.id()));
        assertThat(done.state()).isEqualTo(RangeState.DONE);
        assertThat(done.activated()).isEqualTo(1_203);
        assertThat(left(office, office.house().merchant())).isEqualTo(100_000_000 - 1_203_000);
        assertThat(jdbc.sql("""
                select count(*) from (select card_id from ledger_tx where merchant_id = :merchant
                and kind = 'RECHARGE' group by card_id having count(*) = 1) once""")
                .param("merchant", office.house().merchant()).query(Integer.class).single()).isEqualTo(1_203);
        assertSound(office);
    }

    @Test
    void aCardThatIsInTheWayByThenIsLeftOutAndNamed() {
        var office = office();
        var batch = office.batches().produced(1, 8, PinMode.NONE);
        var holds = occupied(office);
        var begun = office.start(office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000)));
        activate(office, number(batch, 3));
        office.till().api(CardStockApi.class)
                .scrap(new ScrapCards(CardSelection.of(List.of(number(batch, 5))), 1, "压坏"));
        holds.forEach(HeldWork.Hold::release);

        var done = office.ended(begun);
        assertThat(done.state()).isEqualTo(RangeState.DONE);
        assertThat(done.activated()).isEqualTo(6);
        assertThat(done.refused()).isEqualTo(2);
        assertThat(office.api().failures(done.id(), PageWanted.first(10)).rows()).containsExactly(
                new RangeFailure(number(batch, 3), Refusal.of(RefusalCode.CARD_ALREADY_ACTIVE)),
                new RangeFailure(number(batch, 5),
                        Refusal.of(RefusalCode.CARD_MOVE_FORBIDDEN, "from", "SCRAPPED").with("to", "ACTIVE")));
        assertHolds(office.till().balances(number(batch, 4)), 10_000, 1_000, 0);
        assertHolds(office.till().balances(number(batch, 3)), 0, 0, 0);
        assertSound(office);
    }

    @Test
    void aQuotaThatRunsOutMeanwhileStopsItAndItGoesOnOnceThereIsMore() {
        var house = houses.open();
        var office = new Office(house, till(house, house.places().office(), "A1"));
        grant(house, house.merchant(), QuotaKind.RECHARGE, 80_000);
        var batch = office.batches().produced(1, 8, PinMode.NONE);
        var holds = occupied(office);
        var begun = office.start(office.plan(new RangeCards.OfBatch(batch.id()), RangeOpening.of(10_000)));
        till(house).recharge(house.card().number(), 45_000);
        holds.forEach(HeldWork.Hold::release);

        var stopped = office.ended(begun);
        assertThat(stopped.state()).isEqualTo(RangeState.STOPPED);
        assertThat(stopped.activated()).isEqualTo(3);
        assertThat(stopped.refused()).isZero();
        assertThat(stopped.why().orElseThrow().text()).isEqualTo("store-quota-exhausted");
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> office.till().balances(number(batch, 4)));

        grant(house, house.merchant(), QuotaKind.RECHARGE, 100_000);
        assertThat(office.ended(office.api().resume(begun.id())).activated()).isEqualTo(8);
        assertSound(office);
    }

    /** As many jobs as run at a time; a further one waits until they are released. */
    private List<HeldWork.Hold> occupied(Office office) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(2).map(name -> {
            var hold = held.hold(name);
            office.house().run(() -> transaction.executeWithoutResult(_ -> queue.add(
                    new NewJob(HeldWork.KIND, name, Map.of("of", "tests")), office.house().administrator())));
            hold.awaitJob();
            return hold;
        }).toList();
    }
}
