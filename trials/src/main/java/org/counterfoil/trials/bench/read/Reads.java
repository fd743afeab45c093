package org.counterfoil.trials.bench.read;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.load.Load;
import org.counterfoil.trials.bench.load.Meter;
import org.counterfoil.trials.bench.load.PostgresProcessor;
import org.counterfoil.trials.bench.load.Processor;
import org.counterfoil.trials.bench.report.Plan;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.report.What;
import org.counterfoil.trials.bench.spend.Lines;
import org.counterfoil.trials.bench.spend.Shop;
import org.counterfoil.trials.bench.spend.SpendRounds;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.ServerInProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards, recharges and lists, in process, on a database that holds very many cards besides the shop's own. */
public final class Reads {

    private static final int SHOP_CARDS = 200;

    /** What was measured, and how PostgreSQL read for it. */
    public record Found(List<Series> series, List<Plan> plans) {}

    private final BenchOptions options;
    private final Path work;
    private final PrintStream out;
    private final PlanRecorder recorder = new PlanRecorder();

    public Reads(BenchOptions options, Path work, PrintStream out) {
        this.options = options;
        this.work = work;
        this.out = out;
    }

    /**
     * Makes its database, measures, and drops it.
     *
     * @param before stands before the names of what is measured
     * @param spends measure spends as well: where there is nothing beside to measure them against
     */
    public Found measure(String where, int count, String before, boolean spends) throws Exception {
        try (var database = TrialDatabase.fresh(where, options.user(), work);
                var server = ServerInProcess.start(database, work, recorder)) {
            var most = options.callers().stream().mapToInt(Integer::intValue).max().orElseThrow();
            var shopCards = spends ? options.cards() : SHOP_CARDS;
            out.println(before + "a shop opens: " + shopCards + " cards …");
            var shop = Shop.open(server, Shop.size(most, shopCards));
            out.println(before + count + " cards besides …");
            var cards = ManyCards.fill(server.context().getBean(JdbcClient.class), shop.house(), count,
                    database instanceof TrialDatabase.Embedded);
            try (var lines = Lines.of(most, desk -> new InProcessLine(server, shop.line(server, desk)))) {
                var series = rounds(database, shop, cards, lines, spends).stream()
                        .map(one -> new Series(before + one.what(), one.callers(), one.rounds())).toList();
                return new Found(series, plans(database, cards, lines));
            }
        }
    }

    private List<Series> rounds(TrialDatabase database, Shop shop, ManyCards cards, Lines lines, boolean spends)
            throws Exception {
        var processors = new LinkedHashMap<String, Processor>();
        processors.put("server", Processor.of(ProcessHandle.current()));
        if (database instanceof TrialDatabase.Postgres) {
            processors.put("database", PostgresProcessor.of(database.open()));
        }
        var meter = new Meter(processors);
        var calls = new LinkedHashMap<String, Load.Call>();
        if (spends) {
            calls.put(What.IN_PROCESS, (caller, random) -> shop.spend(lines.of(caller), random));
        }
        calls.put(What.CARD_READ, (caller, random) -> lines.of(caller).api(CardApi.class)
                .find(cards.number(random.nextInt(cards.count()))));
        calls.put("recharge", (caller, random) -> shop.recharge(lines.of(caller), random));
        calls.put("page of 200 transactions", (caller, random) -> lines.of(caller).api(TransactionApi.class)
                .list(ReadLists.page(today().minusDays(random.nextInt(300)))));
        var things = new LinkedHashMap<String, SpendRounds.Thing>();
        calls.forEach((name, call) -> things.put(name, (callers, length) -> meter.measure(callers, length, call)));
        return new SpendRounds(things, out).warmUp(things.keySet(), lines.all().size(), options.warmUp())
                .run(options.callers(), options.rounds(), options.length());
    }

    private List<Plan> plans(TrialDatabase database, ManyCards cards, Lines lines) {
        var plans = new ArrayList<Plan>();
        if (database instanceof TrialDatabase.Postgres) {
            new ReadLists(cards, today()).all()
                    .forEach((name, read) -> plans.addAll(recorder.record(name, () -> read.accept(lines.of(0)))));
        }
        return plans;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }
}
