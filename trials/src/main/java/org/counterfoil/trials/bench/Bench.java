package org.counterfoil.trials.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.counterfoil.trials.bench.micro.Microbenchmarks;
import org.counterfoil.trials.bench.read.Exports;
import org.counterfoil.trials.bench.read.Imports;
import org.counterfoil.trials.bench.read.Lists;
import org.counterfoil.trials.bench.read.MemberImports;
import org.counterfoil.trials.bench.read.Ranges;
import org.counterfoil.trials.bench.read.Reads;
import org.counterfoil.trials.bench.report.Plan;
import org.counterfoil.trials.bench.report.Report;
import org.counterfoil.trials.bench.report.Series;
import org.counterfoil.trials.bench.report.What;
import org.counterfoil.trials.bench.spend.PostgresSpends;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.server.ServerInProcess;

/** Measures what the options ask for, part by part. */
final class Bench {

    private final BenchOptions options;
    private final Path work;
    private final PrintStream out;
    private final Clock clock;

    Bench(BenchOptions options, Path work, PrintStream out, Clock clock) {
        this.options = options;
        this.work = work;
        this.out = out;
        this.clock = clock;
    }

    Report run() throws Exception {
        var machine = machine();
        var series = new ArrayList<Series>();
        var plans = new ArrayList<Plan>();
        if (options.postgres().isPresent() && options.measures(BenchOptions.Part.SPENDS)) {
            series.addAll(new PostgresSpends(options, work.resolve("spends"), out).measure(options.postgres().get()));
        }
        if (options.postgres().isPresent() && options.measures(BenchOptions.Part.READS)) {
            var found = new Reads(options, work.resolve("reads"), out).measure(options.postgres().get(), options.many(),
                    "", false);
            series.addAll(found.series());
            plans.addAll(found.plans());
        }
        if (options.postgres().isPresent() && options.measures(BenchOptions.Part.LISTS)) {
            series.addAll(new Lists(options, work.resolve("lists"), out).measure(options.postgres().get()));
        }
        if (options.measures(BenchOptions.Part.H2)) {
            series.addAll(new Reads(options, work.resolve("h2"), out).measure("h2", options.manyOnH2(), What.H2, true)
                    .series());
        }
        series.addAll(everywhere(BenchOptions.Part.EXPORT, this::exports));
        series.addAll(everywhere(BenchOptions.Part.IMPORT, this::imports));
        series.addAll(everywhere(BenchOptions.Part.MEMBERS, this::members));
        series.addAll(everywhere(BenchOptions.Part.RANGE, this::ranges));
        if (options.measures(BenchOptions.Part.JMH)) {
            series.addAll(Microbenchmarks.run(options, out));
        }
        return new Report(clock.instant(), commit(), machine, series, plans);
    }

    /** Measures on one database; what stands before names is empty on PostgreSQL. */
    @FunctionalInterface
    private interface Measuring {

        List<Series> in(String where, String before) throws Exception;
    }

    /** On the embedded database, and on PostgreSQL where one is named. */
    private List<Series> everywhere(BenchOptions.Part part, Measuring measuring) throws Exception {
        var series = new ArrayList<Series>();
        if (options.measures(part)) {
            series.addAll(measuring.in("h2", What.H2));
            if (options.postgres().isPresent()) {
                series.addAll(measuring.in(options.postgres().get(), ""));
            }
        }
        return series;
    }

    private List<Series> exports(String where, String before) throws Exception {
        var files = Files.createDirectories(work.resolve("export-" + (before.isEmpty() ? "postgres" : "h2")));
        try (var database = TrialDatabase.fresh(where, options.user(), files);
                var server = ServerInProcess.start(database, files)) {
            return new Exports(options, server, out).measure(database, before);
        }
    }

    private List<Series> imports(String where, String before) throws Exception {
        var files = Files.createDirectories(work.resolve("import-" + (before.isEmpty() ? "postgres" : "h2")));
        try (var database = TrialDatabase.fresh(where, options.user(), files);
                var server = ServerInProcess.start(database, files)) {
            return new Imports(options, server, out).measure(before);
        }
    }

    private List<Series> members(String where, String before) throws Exception {
        var files = Files.createDirectories(work.resolve("members-" + (before.isEmpty() ? "postgres" : "h2")));
        try (var database = TrialDatabase.fresh(where, options.user(), files);
                var server = ServerInProcess.start(database, files)) {
            return new MemberImports(options, server, out).measure(before);
        }
    }

    private List<Series> ranges(String where, String before) throws Exception {
        var files = Files.createDirectories(work.resolve("range-" + (before.isEmpty() ? "postgres" : "h2")));
        try (var database = TrialDatabase.fresh(where, options.user(), files);
                var server = ServerInProcess.start(database, files)) {
            return new Ranges(options, server, out).measure(before);
        }
    }

    private Map<String, String> machine() throws SQLException {
        var machine = new TreeMap<String, String>();
        machine.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        machine.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("seconds of a round", Long.toString(options.length().toSeconds()));
        machine.put("scale of pgbench", Integer.toString(options.scale()));
        machine.put("cards that spend", Integer.toString(options.cards()));
        machine.put("cards that are read", Integer.toString(options.many()));
        machine.put("cards that are read, H2", Integer.toString(options.manyOnH2()));
        machine.put("cards of a range", Integer.toString(options.range()));
        if (options.postgres().isPresent()) {
            machine.putAll(ClusterSettings.of(options));
        }
        return machine;
    }

    private static String commit() throws Exception {
        var git = new ProcessBuilder(List.of("git", "-C", System.getProperty("counterfoil.home", "."), "rev-parse",
                "--short", "HEAD")).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "";
    }
}
