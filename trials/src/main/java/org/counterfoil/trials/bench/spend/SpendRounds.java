package org.counterfoil.trials.bench.spend;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

import org.counterfoil.trials.bench.report.Round;
import org.counterfoil.trials.bench.report.Series;

/**
 * Measures things in turns, round by round: whatever else the machine does in an hour it does to all of them. Every
 * second round goes the other way about, so that none always has the others' leftovers to clear.
 */
public final class SpendRounds {

    /** Something that can be measured with any number of callers. */
    @FunctionalInterface
    public interface Thing {
        Round measure(int callers, Duration length) throws Exception;
    }

    private final SequencedMap<String, Thing> things;
    private final PrintStream out;

    public SpendRounds(SequencedMap<String, Thing> things, PrintStream out) {
        this.things = things;
        this.out = out;
    }

    /** Runs some of the things unmeasured, until compilers and caches have had their time. */
    public SpendRounds warmUp(Collection<String> names, int callers, Duration length) throws Exception {
        for (var name : names) {
            var warm = things.get(name).measure(callers, length);
            out.printf(Locale.ROOT, "warm-up, %2d callers: %-32s %,8.0f/s%n", callers, name, warm.perSecond());
        }
        return this;
    }

    /** All rounds with all numbers of callers. */
    public List<Series> run(List<Integer> callers, int rounds, Duration length) throws Exception {
        Map<String, List<Series>> all = new LinkedHashMap<>();
        for (var count : callers) {
            var measured = new LinkedHashMap<String, List<Round>>();
            things.keySet().forEach(name -> measured.put(name, new ArrayList<>()));
            for (var round = 1; round <= rounds; round++) {
                for (var thing : (round % 2 == 1 ? things : things.reversed()).entrySet()) {
                    var one = thing.getValue().measure(count, length);
                    measured.get(thing.getKey()).add(one);
                    out.printf(Locale.ROOT, "round %d, %2d callers: %-32s %,8.0f/s%n", round, count, thing.getKey(),
                            one.perSecond());
                }
            }
            measured.forEach((name, figures) -> all.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(new Series(name, count, figures)));
        }
        return all.values().stream().flatMap(List::stream).toList();
    }
}
