package org.counterfoil.trials.bench.micro;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.counterfoil.trials.bench.BenchOptions;
import org.counterfoil.trials.bench.report.Round;
import org.counterfoil.trials.bench.report.Series;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmarks of this package, each in a JVM of its own. */
public final class Microbenchmarks {

    private static final int WARM_UPS = 3;

    private Microbenchmarks() {}

    /** Their rates, one round an iteration. */
    public static List<Series> run(BenchOptions options, PrintStream out) throws RunnerException {
        var seconds = TimeValue.seconds(Math.max(1, options.length().toSeconds() / 2));
        var jmh = new OptionsBuilder().include(Microbenchmarks.class.getPackageName() + "\\..*").forks(1)
                .warmupIterations(WARM_UPS).warmupTime(seconds).measurementIterations(options.rounds())
                .measurementTime(seconds).verbosity(VerboseMode.SILENT).build();
        var series = new ArrayList<Series>();
        for (var result : new Runner(jmh).run()) {
            var rounds = result.getBenchmarkResults().stream().flatMap(fork -> fork.getIterationResults().stream())
                    .map(Microbenchmarks::round).toList();
            var one = new Series("JMH: " + words(result.getParams().getBenchmark()), 1, rounds);
            out.printf(Locale.ROOT, "%s: %,.0f/s%n", one.what(), one.perSecond());
            series.add(one);
        }
        return series;
    }

    private static Round round(IterationResult iteration) {
        return new Round(iteration.getPrimaryResult().getScore(), Round.UNKNOWN, Map.of());
    }

    /** {@code …PricingBenchmark.threeLinesOfAMember}: the method in words. */
    private static String words(String benchmark) {
        return benchmark.substring(benchmark.lastIndexOf('.') + 1).replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
