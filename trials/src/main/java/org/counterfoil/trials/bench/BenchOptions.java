package org.counterfoil.trials.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.WrongArgumentException;

/**
 * What is to be measured, and for how long.
 *
 * @param postgres JDBC URL; empty to measure the embedded database alone
 * @param warmUp   how long each thing of ours is done unmeasured, until the compilers have done with it
 * @param length   of one round of one thing
 * @param scale    of pgbench's tables
 * @param cards    in the shop that spends
 * @param many     cards that are read among on PostgreSQL
 * @param manyOnH2 the same on the embedded database
 * @param range    cards that are activated together
 */
public record BenchOptions(Optional<String> postgres, String user, List<Part> parts, List<Integer> callers,
        Duration warmUp, Duration length, int rounds, int scale, int cards, int many, int manyOnH2, int range,
        Optional<Path> json, Optional<Path> compare) {

    /** What can be measured on its own. */
    public enum Part {
        SPENDS,
        READS,
        LISTS,
        H2,
        EXPORT,
        IMPORT,
        RANGE,
        JMH
    }

    /** A front desk for each, and as many people. */
    private static final int MOST_CALLERS = 64;

    static BenchOptions of(Arguments given) {
        return new BenchOptions(given.text("--postgres"), given.text("--user").orElse("counterfoil"), parts(given),
                callers(given), Duration.ofSeconds(given.number("--warm-up", 60, 1, 3_600)),
                Duration.ofSeconds(given.number("--seconds", 10, 1, 3_600)),
                (int) given.number("--rounds", 3, 1, 100), (int) given.number("--scale", 50, 1, 1_000),
                (int) given.number("--cards", 10_000, 10, 1_000_000),
                (int) given.number("--many", 1_000_000, 1_000, 10_000_000),
                (int) given.number("--many-on-h2", 100_000, 1_000, 10_000_000),
                (int) given.number("--range", 100_000, 100, 1_000_000), given.text("--json").map(Path::of),
                given.text("--compare").map(Path::of));
    }

    boolean measures(Part part) {
        return parts.contains(part);
    }

    private static List<Part> parts(Arguments given) {
        return given.text("--parts").map(text -> Arrays.stream(text.split(",")).map(name -> Arrays.stream(Part.values())
                .filter(part -> part.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> new WrongArgumentException("'--parts' knows no '" + name + "'"))).toList())
                .orElse(List.of(Part.values()));
    }

    private static List<Integer> callers(Arguments given) {
        var text = given.text("--callers").orElse("1,8,32");
        try {
            var callers = Arrays.stream(text.split(",")).map(String::strip).map(Integer::valueOf).toList();
            if (callers.stream().allMatch(count -> count >= 1 && count <= MOST_CALLERS)) {
                return callers;
            }
        } catch (NumberFormatException notNumbers) {
            // Said below, like one that is out of range.
        }
        throw new WrongArgumentException("'--callers' takes numbers from 1 to " + MOST_CALLERS
                + " with commas between, not '" + text + "'");
    }
}
