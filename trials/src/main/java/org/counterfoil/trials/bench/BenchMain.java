package org.counterfoil.trials.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;

import org.counterfoil.trials.bench.report.Comparison;
import org.counterfoil.trials.bench.report.Report;
import org.counterfoil.trials.bench.report.ReportTable;
import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.Trial;
import org.counterfoil.trials.shared.Usage;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./counterfoil bench}. */
public final class BenchMain {

    private static final String HELP = """
            Measures spends, reads and lists, beside pgbench on the same database.

            Usage: ./counterfoil bench [--postgres URL] [OPTIONS]

              --postgres URL     jdbc:postgresql://host:port/name of a server with fsync on; databases are made
                                 beside that one and dropped again. Without it H2 alone is measured
              --user NAME        who may make databases there (counterfoil); the password is taken from
                                 COUNTERFOIL_DATABASE_PASSWORD
              --parts LIST       of spends,reads,lists,h2,export,import,range,jmh; without it all that can be measured
              --callers LIST     how many at a time (1,8,32)
              --warm-up N        seconds for which each thing of ours is done before it is measured (60)
              --seconds N        of one round of one thing (10)
              --rounds N         (3)
              --scale N          of pgbench's tables; above the number of callers to be fair to it (50)
              --cards N          in the shop that spends (10000)
              --many N           cards, and rows of every list, that are read among on PostgreSQL (1000000)
              --many-on-h2 N     the same on H2 (100000)
              --range N          cards that are activated together (100000)
              --json FILE        keep the report there
              --compare FILE     name every ratio that lost 10 % or more against an earlier report, and fail then

            How to start a PostgreSQL for it, and what was measured so far: docs/measurements.md
            """;
    static final Usage USAGE = new Usage("bench", HELP, Set.of("--postgres", "--user", "--parts", "--callers",
            "--warm-up", "--seconds", "--rounds", "--scale", "--cards", "--many", "--many-on-h2", "--range", "--json",
            "--compare"),
            Set.of());

    private BenchMain() {}

    public static void main(String... arguments) {
        Trial.main(USAGE, BenchMain::run, arguments);
    }

    static int run(Arguments arguments, PrintStream out) throws Exception {
        var options = BenchOptions.of(arguments);
        var work = Files.createTempDirectory("counterfoil-bench");
        try {
            var report = new Bench(options, work, out, Clock.systemUTC()).run();
            out.println();
            ReportTable.print(report, out);
            keep(report, options);
            return told(report, options, out);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private static void keep(Report report, BenchOptions options) throws IOException {
        if (options.json().isPresent()) {
            var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            Files.writeString(options.json().get(), json.writeValueAsString(report) + "\n", StandardCharsets.UTF_8);
        }
    }

    private static int told(Report report, BenchOptions options, PrintStream out) throws IOException {
        if (options.compare().isEmpty()) {
            out.println(report.series().size() + " things measured");
            return Trial.HELD;
        }
        var losses = Comparison.losses(options.compare().get(), report);
        losses.forEach(out::println);
        out.println(losses.isEmpty() ? "no ratio lost 10 %" : losses.size() + " ratios lost 10 % or more");
        return losses.isEmpty() ? Trial.HELD : Trial.FAILED;
    }
}
