package org.counterfoil.trials.bench.read;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.RangeState;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.value.Tender;
import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.load.Percentiles;
import org.counterfoil.trials.bench.report.Round;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.report.What;
import org.counterfoil.trials.bench.spend.Shop;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.ServerInProcess;
import org.counterfoil.trials.shared.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch of cards activated together, each with an opening recharge: from the call that begins to the last card. */
public record Ranges(BenchOptions options, ServerInProcess server, PrintStream out) {

    private static final int MOST_ROUNDS = 3;
    private static final int WARM_UP = 2_000;
    private static final long OPENING = 50_00;
    /** One of each level, by which a shop learns its prices. */
    private static final int SHOP_CARDS = 2;
    private static final long LOOK_NANOS = 20_000_000;

    /** Opens a shop on a server that runs, and activates batches there; {@code before} stands before names. */
    public List<Series> measure(String before) throws Exception {
        out.println(before + options.range() + " cards to activate …");
        var jdbc = server.context().getBean(JdbcClient.class);
        var shop = Shop.open(server, Shop.size(1, SHOP_CARDS));
        var rounds = new ArrayList<Round>();
        try (var line = new InProcessLine(server, Lists.headquarters(server, jdbc, shop.house()))) {
            activated(line, shop.house().store(), made(line, jdbc, WARM_UP)); // until the compilers have seen it
            while (rounds.size() < Math.min(options.rounds(), MOST_ROUNDS)) {
                rounds.add(round(line, shop.house().store(), made(line, jdbc, options.range())));
            }
        }
        return List.of(new Series(before + What.RANGE + options.range(), 1, rounds));
    }

    private Round round(Line line, long store, CardBatchRow batch) {
        var begun = System.nanoTime();
        activated(line, store, batch);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        out.printf("  %,d activated in %s s%n", batch.terms().count(), Waits.seconds(took));
        var micros = took.toNanos() / 1_000;
        return new Round(batch.terms().count() * 1e9 / took.toNanos(),
                new Percentiles(micros, micros, micros, micros), Map.of());
    }

    /** Preview and job together, as somebody waits for them who looks at the result at once. */
    private static void activated(Line line, long store, CardBatchRow batch) {
        var ranges = line.api(RangeApi.class);
        var plan = new RangePlan(new RangeCards.OfBatch(batch.id()), "", RangeOpening.of(OPENING), Tender.CASH, store,
                "", Optional.empty(), Optional.empty(), "");
        var seen = ranges.preview(plan);
        RangeRow range = ranges.start(new StartRange(UUID.randomUUID(), plan, seen.count(), seen.perCard()));
        while (range.state() == RangeState.RUNNING) {
            LockSupport.parkNanos(LOOK_NANOS);
            range = ranges.one(range.id());
        }
        if (range.activated() != batch.terms().count()) {
            throw new IllegalStateException("the activation ended as " + range);
        }
    }

    /** A batch whose cards are all there and count as produced; its file would take longer than they do. */
    private static CardBatchRow made(Line line, JdbcClient jdbc, int count) throws IOException {
        var batches = line.api(CardBatchApi.class);
        var asked = batches.request(new RequestCardBatch(batches.types().getFirst().id(),
                batches.numbers().next().orElseThrow(), count, 0, "", PinMode.NONE, Optional.empty(),
                Optional.empty()));
        while (!batches.details(asked.id()).complete()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        jdbc.sql("update card_batch set state = 'PRODUCED' where id = ?").param(asked.id()).update();
        jdbc.sql("analyze").update();
        return batches.details(asked.id());
    }
}
