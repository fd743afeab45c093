package org.counterfoil.trials.bench.read;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.load.Meter;
import org.counterfoil.trials.bench.load.PostgresProcessor;
import org.counterfoil.trials.bench.load.Processor;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.report.What;
import org.counterfoil.trials.bench.spend.Shop;
import org.counterfoil.trials.bench.spend.SpendRounds;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.Seat;
import org.counterfoil.trials.server.ServerInProcess;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list at headquarters, each of very many rows on PostgreSQL: how long its pages take, whichever they are. */
public record Lists(BenchOptions options, Path work, PrintStream out) {

    private static final int SHOWN = 12;
    /** Of each page, to tell which are the slow ones. */
    private static final int ASKED = 20;

    /** Makes its database, measures the pages of each list, asked for by chance, and drops it. */
    public List<Series> measure(String where) throws Exception {
        try (var database = TrialDatabase.fresh(where, options.user(), work);
                var server = ServerInProcess.start(database, work)) {
            var jdbc = server.context().getBean(JdbcClient.class);
            var house = TrialHouse.found(server, Shop.size(1, 1));
            out.println(options.many() + " rows of every list …");
            ManyCards.fill(jdbc, house, options.many(), false);
            fill(jdbc, house, options.many());
            try (var line = new InProcessLine(server, headquarters(server, jdbc, house))) {
                return rounds(line, PostgresProcessor.of(database.open()));
            }
        }
    }

    private List<Series> rounds(Line line, Processor database) throws Exception {
        var lists = ListPages.of(line, LocalDate.now(Clock.systemUTC()));
        var meter = new Meter(Map.of("server", Processor.of(ProcessHandle.current()), "database", database));
        var things = new LinkedHashMap<String, SpendRounds.Thing>();
        lists.forEach((name, pages) -> things.put(What.PAGE + name, (callers, length) -> meter.measure(callers, length,
                (_, random) -> pages.get(random.nextInt(pages.size())).ask().by(line))));
        var series = new SpendRounds(things, out).warmUp(things.keySet(), 1, options.warmUp())
                .run(options.callers(), options.rounds(), options.length());
        lists.values().stream().flatMap(List::stream).map(page -> alone(page, line))
                .sorted(Comparator.comparingLong(Slow::micros).reversed()).limit(SHOWN)
                .forEach(slow -> out.printf("slow: %,7.1f ms at p95, alone: %s%n", slow.micros() / 1e3, slow.what()));
        return series;
    }

    private record Slow(String what, long micros) {}

    private static Slow alone(ListPages.Page page, Line line) {
        var micros = LongStream.range(0, ASKED).map(_ -> {
            var begun = System.nanoTime();
            page.ask().by(line);
            return (System.nanoTime() - begun) / 1_000;
        }).sorted().toArray();
        return new Slow(page.what(), micros[ASKED - 2]);
    }

    /** The administrator's seat in the back office. */
    static Seat headquarters(ServerInProcess server, JdbcClient jdbc, TrialHouse house) throws IOException {
        var office = jdbc.sql("select number from terminal where merchant_id = ? and type = 'MERCHANT_BACK_OFFICE'")
                .param(house.merchant()).query(String.class).single();
        return Seat.signIn(server.address(), office, "A1", TrialHouse.PASSWORD, Clock.systemUTC());
    }

    private static void fill(JdbcClient jdbc, TrialHouse house, int count) throws IOException {
        var script = new ClassPathResource("many-rows.sql", Lists.class).getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";")).map(String::strip).filter(sql -> !sql.isEmpty())
                .forEach(sql -> jdbc.sql(sql).param("merchant", house.merchant()).param("store", house.store())
                        .param("n", (long) count).update());
        jdbc.sql("analyze").update();
    }
}
