package org.counterfoil.server.issuing.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.shared.job.JobQueue;
import org.counterfoil.server.testing.HeldWork;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A headquarters that activates many cards at once, and what its tests look at. */
abstract class RangeFixture extends ValueBehaviour {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final PricingTerms TEN_FOR_A_HUNDRED = new PricingTerms(100, "充值赠送",
            List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL, 30);

    @Autowired
    RangeSteps steps;
    @Autowired
    Accounts accounts;
    @Autowired
    JobQueue queue;
    @Autowired
    HeldWork held;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    /** Headquarters of a house that plans ranges. */
    record Office(House house, Till till) {

        RangeApi api() {
            return till.api(RangeApi.class);
        }

        Batches batches() {
            return new Batches(house.headquarters());
        }

        RangePlan between(String from, String to, RangeOpening opening) {
            return plan(new RangeCards.Between(from, to), opening);
        }

        RangePlan plan(RangeCards cards, RangeOpening opening) {
            return new RangePlan(cards, "", opening, Tender.BANK_CARD, house.places().store(), "0012",
                    Optional.empty(), Optional.empty(), "团购");
        }

        RangeRow start(RangePlan plan) {
            var shown = api().preview(plan);
            return api().start(new StartRange(UUID.randomUUID(), plan, shown.count(), shown.perCard()));
        }

        RangeRow done(RangePlan plan) {
            return ended(start(plan));
        }

        RangeRow ended(RangeRow begun) {
            Jobs.ended(till.api(JobApi.class), begun.job());
            return api().one(begun.id());
        }
    }

    Office office() {
        var house = openHouse();
        lay(house, TEN_FOR_A_HUNDRED);
        return office(house);
    }

    Office office(House house) {
        return new Office(house, till(house, house.places().office(), "A1"));
    }

    static void activate(Office office, String card) {
        var till = office.till();
        till.api(IssuingApi.class).activate(new ActivateCard(till.key(), card,
                new CardHolder.Known(office.house().card().memberNumber()), Optional.empty(), Optional.empty(),
                Optional.empty(), ""));
    }

    static RangePreview preview(Office office, String from, String to) {
        return office.api().preview(office.between(from, to, RangeOpening.NONE));
    }

    static RangePlan paying(Office office, CardBatchRow batch, long amount, int count, Tender tender,
            Optional<Buyer> buyer) {
        return new RangePlan(new RangeCards.Between(batch.first(), number(batch, count)), "",
                RangeOpening.of(amount), tender, office.house().places().store(), "", Optional.empty(), buyer, "");
    }

    static long type(Office office, String name, boolean registered, long faceValue, long deposit) {
        return office.till().api(CardTypeApi.class).add(new AddCardType(new CardTypeProfile(name, CardKind.BARCODE,
                registered, "", Optional.empty(), deposit, 0, faceValue, false, CardColours.PLAIN))).id();
    }

    static CardBatchRow produced(Office office, RequestCardBatch request) {
        var batches = office.batches();
        var batch = batches.api().request(request);
        Jobs.ended(batches.jobs(), batches.api().make(batch.id()).id());
        batches.written(batch.id());
        return batches.api().confirm(batch.id());
    }

    static String number(CardBatchRow batch, int place) {
        var serial = Long.parseLong(batch.first().substring(4)) + place - 1;
        return batch.first().substring(0, 4) + "%012d".formatted(serial);
    }

    static List<TransactionRow> rows(Till till, String card) {
        return till.transactions()
                .list(new TransactionFilter(TODAY, TODAY, Set.of(), card, false, Optional.empty(), 50))
                .rows();
    }

    long left(Office office, long owner) {
        return office.house().as(() -> accounts.balances(List.of(QuotaKind.RECHARGE.of(office.house().merchant(),
                owner))).getFirst().available());
    }

    static void assertSound(Office office) {
        var proofs = line(office).api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }

    static Line line(Office office) {
        return office.house().headquarters();
    }
}
