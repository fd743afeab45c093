package org.counterfoil.trials.bench.read;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.load.Percentiles;
import org.counterfoil.trials.bench.report.Round;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.spend.Shop;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.ServerInProcess;
import org.counterfoil.trials.shared.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of 100,000 transactions as a file, from the wish to the file that can be fetched, in each format. */
public record Exports(BenchOptions options, ServerInProcess server, PrintStream out) {

    private static final int ROWS = 100_000;
    private static final int SHOP_CARDS = 10;
    private static final long LOOK_NANOS = 20_000_000;
    private static final long MEGA = 1_000_000;
    private static final List<String> COLUMNS = List.of("time", "kind", "number", "store", "member", "card", "amount",
            "points", "tender", "operator");

    /** Opens a shop on a server that runs, fills its books, writes the files; {@code before} stands before names. */
    public List<Series> measure(TrialDatabase database, String before) throws Exception {
        out.println(before + ROWS + " transactions to export …");
        var shop = Shop.open(server, Shop.size(1, SHOP_CARDS));
        var jdbc = server.context().getBean(JdbcClient.class);
        ManyCards.fill(jdbc, shop.house(), ROWS, database instanceof TrialDatabase.Embedded);
        // A desk carries its own store's away alone: all of them are to be.
        jdbc.sql("update ledger_tx set store = ? where merchant_id = ?").param(shop.house().store())
                .param(shop.house().merchant()).update();
        var series = new ArrayList<Series>();
        try (var line = new InProcessLine(server, shop.line(server, 0))) {
            export(line, FileFormat.XLSX); // until the compilers have seen it
            for (var format : FileFormat.values()) {
                var rounds = Stream.generate(() -> told(line, format)).limit(options.rounds()).toList();
                series.add(new Series(before + "rows exported as " + format.extension(), 1, rounds));
            }
        }
        return series;
    }

    private Round told(Line line, FileFormat format) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = System.nanoTime();
        var job = export(line, format);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf("  %s: %,d rows in %s s, at most %,d MB of heap%n", format.extension(), job.done(),
                Waits.seconds(took), peak / MEGA);
        var micros = took.toNanos() / 1_000;
        return new Round(job.done() * 1e9 / took.toNanos(), new Percentiles(micros, micros, micros, micros), Map.of());
    }

    private static JobRow export(Line line, FileFormat format) {
        var today = LocalDate.now(Clock.systemUTC());
        var layout = new ExportLayout(format, "transactions",
                COLUMNS.stream().map(key -> new ExportLayout.Column(key, key)).toList(), Map.of());
        var filter = new TransactionFilter(today.minusYears(2), today, Set.of(), "", false, Optional.empty(), 1);
        var job = line.api(TransactionApi.class).export(new ExportTransactions(filter, layout));
        while (!job.state().ended()) {
            LockSupport.parkNanos(LOOK_NANOS);
            job = line.api(JobApi.class).one(job.id());
        }
        if (job.state() != JobState.DONE || job.done() < ROWS) {
            throw new IllegalStateException("the export ended as " + job);
        }
        return job;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
