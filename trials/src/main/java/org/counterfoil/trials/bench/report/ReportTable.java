package org.counterfoil.trials.bench.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for the terminal. */
public final class ReportTable {

    private static final String HEAD = "%-42s %7s %9s %8s %8s %8s  %s%n";
    private static final String ROW = "%-42s %7d %,9.0f %8s %8s %8s  %s%n";

    private ReportTable() {}

    /** Prints it, aligned. */
    public static void print(Report report, PrintStream out) {
        out.printf(Locale.ROOT, HEAD, "medians of the rounds", "callers", "per s", "p50 ms", "p95 ms", "p99 ms",
                "processor time per call, µs");
        report.series().forEach(series -> row(series, out));
        if (!report.plans().isEmpty()) {
            out.println();
            report.plans().forEach(plan -> plan(plan, out));
        }
        if (!report.ratios().isEmpty()) {
            out.println();
            report.ratios().forEach((name, value) -> out.printf(Locale.ROOT, "%-58s %6.2f ×%n", name, value));
        }
        out.println();
        report.targets().forEach(target -> out.printf(Locale.ROOT, "%-8s %-48s %s, measured %s%n",
                target.met() ? "reached" : "missed", target.what(), target.wanted(), target.measured()));
    }

    private static void row(Series series, PrintStream out) {
        var micros = series.micros();
        var processor = series.processor().entrySet().stream().map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        out.printf(Locale.ROOT, ROW, series.what(), series.callers(), series.perSecond(), millis(micros.p50()),
                millis(micros.p95()), millis(micros.p99()), processor);
    }

    private static void plan(Plan plan, PrintStream out) {
        out.printf(Locale.ROOT, "%-42s %9.1f ms  %s%n", plan.list(), plan.micros() / 1e3,
                String.join(" < ", nodes(plan)));
    }

    private static List<String> nodes(Plan plan) {
        return plan.nodes().stream().filter(node -> !node.startsWith("Nested Loop")).toList();
    }

    private static String millis(long micros) {
        return micros == 0 ? "–" : String.format(Locale.ROOT, "%.1f", micros / 1e3);
    }
}
