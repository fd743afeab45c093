package org.counterfoil.trials.bench.spend;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.load.Load;
import org.counterfoil.trials.bench.load.Meter;
import org.counterfoil.trials.bench.load.PostgresProcessor;
import org.counterfoil.trials.bench.load.Processor;
import org.counterfoil.trials.bench.report.Round;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.report.What;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.ServerInProcess;
import org.counterfoil.trials.server.ServerProcess;

/** Spends in process and over HTTPS on one database, in turns with pgbench beside it. */
public final class PostgresSpends {

    private static final String SERVER = "server";
    private static final String DATABASE = "database";

    private final BenchOptions options;
    private final Path work;
    private final PrintStream out;

    public PostgresSpends(BenchOptions options, Path work, PrintStream out) {
        this.options = options;
        this.work = work;
        this.out = out;
    }

    /** Makes its databases, measures, and drops them. */
    public List<Series> measure(String url) throws Exception {
        try (var database = TrialDatabase.fresh(url, options.user(), work);
                var beside = TrialDatabase.fresh(url, options.user(), work);
                var inner = ServerInProcess.start(database, work.resolve("inner"))) {
            var most = options.callers().stream().mapToInt(Integer::intValue).max().orElseThrow();
            out.println("A shop opens: " + options.cards() + " cards …");
            var shop = Shop.open(inner, Shop.size(2 * most, options.cards()));
            var pgbench = new Pgbench((TrialDatabase.Postgres) beside, options.scale());
            out.println("pgbench fills its tables: scale " + options.scale() + " …");
            pgbench.prepare();
            try (var outer = outer(inner, database)) {
                var address = outer.address();
                try (var in = Lines.of(most, desk -> new InProcessLine(inner, shop.line(inner, desk)));
                        var over = Lines.of(most, desk -> shop.line(address, most + desk))) {
                    return rounds(shop, database, pgbench, outer, in, over);
                }
            }
        }
    }

    private List<Series> rounds(Shop shop, TrialDatabase database, Pgbench pgbench, ServerProcess outer, Lines in,
            Lines over) throws Exception {
        var cluster = PostgresProcessor.of(database.open());
        var self = Processor.of(ProcessHandle.current());
        var inProcess = new Meter(Map.of(SERVER, self, DATABASE, cluster));
        var https = new Meter(Map.of(SERVER, Processor.of(outer.handle()), DATABASE, cluster, "callers", self));
        var things = new LinkedHashMap<String, SpendRounds.Thing>();
        things.put(What.TPC_B, (callers, length) -> pgbench(pgbench, "tpcb-like", callers, length, cluster));
        things.put(What.IN_PROCESS, (callers, length) -> inProcess.measure(callers, length, spend(shop, in)));
        things.put(What.SIMPLE_UPDATE, (callers, length) -> pgbench(pgbench, "simple-update", callers, length,
                cluster));
        things.put(What.HTTPS, (callers, length) -> https.measure(callers, length, spend(shop, over)));
        return new SpendRounds(things, out)
                .warmUp(List.of(What.IN_PROCESS, What.HTTPS), in.all().size(), options.warmUp())
                .run(options.callers(), options.rounds(), options.length());
    }

    private static Load.Call spend(Shop shop, Lines lines) {
        return (caller, random) -> shop.spend(lines.of(caller), random);
    }

    private static Round pgbench(Pgbench pgbench, String script, int callers, Duration length,
            Processor cluster) throws Exception {
        var before = cluster.used();
        var rate = pgbench.measure(script, callers, length);
        var used = cluster.used().flatMap(after -> before.map(after::minus));
        var calls = Math.max(1, (long) (rate * length.toSeconds()));
        return new Round(rate, Round.UNKNOWN, used.map(time -> Map.of(DATABASE, time.toNanos() / 1_000 / calls))
                .orElse(Map.of()));
    }

    private ServerProcess outer(ServerInProcess inner, TrialDatabase database) throws Exception {
        var data = Files.createDirectories(work.resolve("outer"));
        Files.copy(Shop.pinKey(inner.data()), Shop.pinKey(data));
        var server = new ServerProcess(data, database, List.of(), List.of());
        server.start();
        return server;
    }
}
