package org.counterfoil.trials.bench.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * All that one run measured.
 *
 * @param commit   of the sources; empty where they are not a work tree
 * @param machine  what it ran on, and how: settings that a figure depends on
 * @param plans    how lists are read at the size that {@code machine} names
 */
public record Report(Instant at, String commit, Map<String, String> machine, List<Series> series, List<Plan> plans) {

    private static final List<String> MEASURED = List.of(What.IN_PROCESS, What.HTTPS);
    private static final List<String> AGAINST = List.of(What.TPC_B, What.SIMPLE_UPDATE);

    public Report {
        machine = Map.copyOf(machine);
        series = List.copyOf(series);
        plans = List.copyOf(plans);
    }

    /** How many times pgbench's rate was reached, by what and with how many callers. */
    @JsonProperty
    public Map<String, Double> ratios() {
        var ratios = new TreeMap<String, Double>();
        for (var spends : series) {
            series.stream().filter(other -> MEASURED.contains(spends.what()) && AGAINST.contains(other.what()))
                    .filter(other -> other.callers() == spends.callers())
                    .forEach(other -> spends.times(other).ifPresent(times -> ratios.put(
                            spends.what() + " : " + other.what() + ", " + spends.callers() + " callers", times)));
        }
        return ratios;
    }

    /** What is to be reached, and whether it was. */
    @JsonProperty
    public List<Target> targets() {
        return Target.of(series);
    }

    /** This and what another part of the run measured. */
    public Report with(List<Series> moreSeries, List<Plan> morePlans) {
        var allSeries = new ArrayList<>(series);
        allSeries.addAll(moreSeries);
        var allPlans = new ArrayList<>(plans);
        allPlans.addAll(morePlans);
        return new Report(at, commit, machine, allSeries, allPlans);
    }
}
