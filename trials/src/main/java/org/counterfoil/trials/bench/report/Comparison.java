package org.counterfoil.trials.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

/** A report against an earlier one's JSON: rates depend on the machine and the hour, ratios much less. */
public final class Comparison {

    /** What is left when a tenth is lost. */
    private static final double LEFT = 0.9;

    private Comparison() {}

    /** One line for every ratio that lost a tenth or more. */
    public static List<String> losses(Path earlier, Report now) throws IOException {
        var before = ratios(earlier);
        return now.ratios().entrySet().stream().filter(one -> before.containsKey(one.getKey()))
                .filter(one -> one.getValue() <= before.get(one.getKey()) * LEFT)
                .map(one -> String.format(Locale.ROOT, "%s lost %.0f %%: %.2f × before, %.2f × now", one.getKey(),
                        100 - 100 * one.getValue() / before.get(one.getKey()), before.get(one.getKey()),
                        one.getValue()))
                .toList();
    }

    private static Map<String, Double> ratios(Path earlier) throws IOException {
        var ratios = new TreeMap<String, Double>();
        JsonMapper.shared().readTree(Files.readString(earlier)).required("ratios").properties()
                .forEach(one -> ratios.put(one.getKey(), one.getValue().doubleValue()));
        return ratios;
    }
}
