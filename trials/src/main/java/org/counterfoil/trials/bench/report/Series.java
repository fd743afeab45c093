package org.counterfoil.trials.bench.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.counterfoil.trials.bench.load.Percentiles;

/** The same thing measured in several rounds. */
public record Series(String what, int callers, List<Round> rounds) {

    public Series {
        rounds = List.copyOf(rounds);
    }

    /** The median rate. */
    @JsonProperty
    public double perSecond() {
        return median(Round::perSecond);
    }

    /** The median of each percentile, in microseconds. */
    @JsonProperty
    public Percentiles micros() {
        return new Percentiles(medianOf(micros -> micros.p50()), medianOf(micros -> micros.p95()),
                medianOf(micros -> micros.p99()), medianOf(micros -> micros.most()));
    }

    /** The median processor time per call in microseconds, by who used it. */
    @JsonProperty
    public Map<String, Long> processor() {
        var medians = new TreeMap<String, Long>();
        rounds.stream().flatMap(round -> round.processor().keySet().stream()).distinct()
                .forEach(who -> medians.put(who, (long) median(round -> round.processor().getOrDefault(who, 0L))));
        return medians;
    }

    /** The median of how many times the rate of another series it reached, round by round; empty without rounds. */
    Optional<Double> times(Series other) {
        var pairs = Math.min(rounds.size(), other.rounds().size());
        return pairs == 0
                ? Optional.empty()
                : Optional.of(median(IntStream.range(0, pairs)
                        .mapToDouble(round -> rounds.get(round).perSecond() / other.rounds().get(round).perSecond())
                        .sorted().toArray()));
    }

    private long medianOf(ToDoubleFunction<Percentiles> percentile) {
        return (long) median(round -> percentile.applyAsDouble(round.micros()));
    }

    private double median(ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure).sorted().toArray());
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
