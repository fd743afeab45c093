package org.counterfoil.trials.bench.read;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.load.Percentiles;
import org.counterfoil.trials.bench.report.Round;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.spend.Shop;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.InProcessLine;
import org.counterfoil.trials.server.Line;
import org.counterfoil.trials.server.ServerInProcess;
import org.counterfoil.trials.shared.Waits;

/**
 * Members from a file with what they own, every second one with a card: from the file to the last one that came, and
 * all
 * of them taken back.
 */
public record MemberImports(BenchOptions options, ServerInProcess server, PrintStream out) {

    private static final int SHOP_CARDS = 2;
    private static final int PRINCIPAL = 100;
    private static final int BONUS = 10;
    private static final int POINTS = 25;
    private static final int MINOR = 100;

    /** Opens a shop on a server that runs and brings its members in; {@code before} stands before names. */
    public List<Series> measure(String before) throws Exception {
        var rows = options.members();
        out.printf("%s%,d members to import …%n", before, rows);
        var shop = Shop.open(server, new TrialHouse.Size(1, 1, SHOP_CARDS, rows / 2, 2 * SHOP_CARDS));
        try (var line = new InProcessLine(server, shop.line(server, 0))) {
            var begun = System.nanoTime();
            var checked = ImportRun.checked(line, "members", file(shop.house().blanks()));
            var looked = System.nanoTime();
            var done = carriedOut(line, checked);
            var took = System.nanoTime() - begun;
            out.printf("  %,d members in %s s, of which %s s to check them%n", rows, seconds(took),
                    seconds(looked - begun));
            var undoing = System.nanoTime();
            var undone = ImportRun.ended(line, line.api(ImportApi.class).undo(done.id()));
            demand(undone.counts().undone() == rows, undone);
            var gone = System.nanoTime() - undoing;
            out.printf("  taken back in %s s%n", seconds(gone));
            return List.of(series(before + "members imported", took), series(before + "members taken back", gone));
        }
    }

    private ImportView carriedOut(Line line, ImportView checked) {
        long rows = options.members();
        var totals = Map.of("rows", rows, "principal", rows * PRINCIPAL * MINOR, "bonus", rows * BONUS * MINOR,
                "points", rows * POINTS, "counts", 0L);
        var done = ImportRun.ended(line, line.api(ImportApi.class).carryOut(checked.id(),
                new CarryOutImport(ImportMode.ONLY_GOOD, totals)));
        demand(done.counts().added() == rows, done);
        return done;
    }

    private static void demand(boolean met, ImportView view) {
        if (!met) {
            throw new IllegalStateException("the import ended as " + view);
        }
    }

    private Series series(String name, long nanos) {
        var micros = nanos / 1_000;
        return new Series(name, 1, List.of(new Round(options.members() * 1e9 / nanos,
                new Percentiles(micros, micros, micros, micros), Map.of())));
    }

    private static String seconds(long nanos) {
        return Waits.seconds(Duration.ofNanos(nanos));
    }

    private byte[] file(List<String> cards) {
        var rows = IntStream.range(0, options.members()).mapToObj(row -> String.join(",",
                row % 2 == 0 && row / 2 < cards.size() ? cards.get(row / 2) : "", "Lin Mei " + row,
                "177%08d".formatted(row), "STD", "2019-05-01", Integer.toString(PRINCIPAL), Integer.toString(BONUS),
                Integer.toString(POINTS)));
        return Stream.concat(Stream.of("card,name,phone,level,joinedOn,principal,bonus,points"), rows)
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }
}
