package org.counterfoil.trials.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something to be reached on two cores. */
public record Target(String what, String wanted, String measured, boolean met) {

    private static final int ONE = 1;
    private static final int FEW = 8;
    private static final int MANY = 32;
    private static final int RANGE = 100_000;

    /** Those that the series say something about. */
    static List<Target> of(List<Series> all) {
        var targets = new ArrayList<Target>();
        times(all, What.IN_PROCESS, 2.0).ifPresent(targets::add);
        times(all, What.HTTPS, 0.7).ifPresent(targets::add);
        for (var what : List.of(What.IN_PROCESS, What.HTTPS)) {
            find(all, what, FEW).map(series -> p99(series, 50_000)).ifPresent(targets::add);
        }
        find(all, What.CARD_READ, FEW).map(series -> p99(series, 10_000)).ifPresent(targets::add);
        all.stream().filter(series -> series.what().startsWith(What.PAGE) && series.callers() == ONE)
                .map(Target::page).forEach(targets::add);
        find(all, What.RANGE + RANGE, ONE).map(Target::range).ifPresent(targets::add);
        find(all, What.H2 + What.IN_PROCESS, MANY).map(series -> new Target(name(series), "1,000/s or more",
                String.format(Locale.ROOT, "%,.0f/s", series.perSecond()), series.perSecond() >= 1_000))
                .ifPresent(targets::add);
        return targets;
    }

    private static Optional<Target> times(List<Series> all, String what, double least) {
        return find(all, what, MANY).flatMap(spends -> find(all, What.TPC_B, MANY).flatMap(spends::times)
                .map(times -> new Target(name(spends), String.format(Locale.ROOT, "%.1f × TPC-B or more", least),
                        String.format(Locale.ROOT, "%.2f ×", times), times >= least)));
    }

    private static Target p99(Series series, long most) {
        var micros = series.micros().p99();
        return new Target(name(series), "p99 " + most / 1_000 + " ms or less",
                String.format(Locale.ROOT, "%.1f ms", micros / 1e3), micros <= most);
    }

    private static Target range(Series series) {
        var micros = series.micros().p50();
        return new Target(series.what(), "60 s or less", String.format(Locale.ROOT, "%.1f s", micros / 1e6),
                micros <= 60_000_000);
    }

    private static Target page(Series series) {
        var micros = series.micros().p95();
        return new Target(name(series), "p95 200 ms or less", String.format(Locale.ROOT, "%.1f ms", micros / 1e3),
                micros <= 200_000);
    }

    private static String name(Series series) {
        return series.what() + ", " + series.callers() + " callers";
    }

    private static Optional<Series> find(List<Series> all, String what, int callers) {
        return all.stream().filter(series -> series.what().equals(what) && series.callers() == callers).findFirst();
    }
}
