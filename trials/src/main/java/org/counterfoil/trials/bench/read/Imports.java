package org.counterfoil.trials.bench.read;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.load.Percentiles;
import org.counterfoil.trials.bench.report.Round;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.spend.Shop;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.ServerInProcess;
import org.counterfoil.trials.shared.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Terminals from a file, every hundredth row of which is bad: from the file to the last row that was added. */
public record Imports(BenchOptions options, ServerInProcess server, PrintStream out) {

    private static final int ROWS = 10_000;
    private static final int ONE_BAD_OF = 100;

    /** A type of terminals has 99,999 numbers. */
    private static final int MOST_ROUNDS = 4;
    /** One of each level, by which a shop learns its prices. */
    private static final int SHOP_CARDS = 2;

    /** Opens a shop on a server that runs, and fills its list of terminals; {@code before} stands before names. */
    public List<Series> measure(String before) throws Exception {
        out.println(before + ROWS + " terminals to import …");
        var shop = Shop.open(server, Shop.size(1, SHOP_CARDS));
        var store = server.context().getBean(JdbcClient.class).sql("select code from store where id = ?")
                .param(shop.house().store()).query(String.class).single();
        var series = new ArrayList<Series>();
        try (var line = new InProcessLine(server, shop.line(server, 0))) {
            imported(line, file(store, 0, 0), ImportMode.ONLY_GOOD); // until the compilers have seen it
            var files = 1;
            for (var mode : ImportMode.values()) {
                var rounds = new ArrayList<Round>();
                while (rounds.size() < Math.min(options.rounds(), MOST_ROUNDS)) {
                    var bad = mode == ImportMode.ONLY_GOOD ? ROWS / ONE_BAD_OF : 0;
                    rounds.add(told(line, file(store, files++, bad), mode));
                }
                series.add(new Series(before + "rows imported, " + name(mode), 1, rounds));
            }
        }
        return series;
    }

    /** Both steps together, as somebody waits for them who looks at the result at once. */
    private Round told(Line line, byte[] file, ImportMode mode) {
        var begun = System.nanoTime();
        var checked = ImportRun.checked(line, "terminals", file);
        var looked = System.nanoTime();
        var done = ImportRun.ended(line, line.api(ImportApi.class).carryOut(checked.id(), CarryOutImport.of(mode)));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var counts = done.counts();
        if (counts.rows() != ROWS || counts.good() > 0 || counts.added() == 0) {
            throw new IllegalStateException("the import ended as " + done);
        }
        out.printf("  %s: %,d added, %,d bad in %s s, of which %s s to check them%n", name(mode), counts.added(),
                counts.bad(), Waits.seconds(took), Waits.seconds(Duration.ofNanos(looked - begun)));
        var micros = took.toNanos() / 1_000;
        return new Round(ROWS * 1e9 / took.toNanos(), new Percentiles(micros, micros, micros, micros), Map.of());
    }

    private static void imported(Line line, byte[] file, ImportMode mode) {
        ImportRun.ended(line, line.api(ImportApi.class).carryOut(ImportRun.checked(line, "terminals", file).id(),
                CarryOutImport.of(mode)));
    }

    /** No two files are the same, or the second would be refused; a bad row says no type that there is. */
    private static byte[] file(String store, int number, int bad) {
        var rows = IntStream.range(0, ROWS).mapToObj(row -> String.join(",", store,
                row < bad * ONE_BAD_OF && row % ONE_BAD_OF == 0 ? "kiosk" : "pos", "Desk " + number + "/" + row,
                "2030-12-31", "Lin Mei"));
        return Stream.concat(Stream.of("store,type,alias,expires,contact"), rows).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String name(ImportMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
