package org.counterfoil.trials.crash;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.trials.crash.broken.Break;
import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.WrongArgumentException;

/**
 * What a crash test was told.
 *
 * @param between         about how long desks work between two kills
 * @param databaseCommand stops and starts the database
 * @param broken          what the server does without
 */
public record CrashOptions(int kills, String database, String user, int callers, Duration between, long seed,
        boolean chaos, Optional<List<String>> databaseCommand, Set<Break> broken) {

    private static final long SEED = 20_260_310;
    private static final String EMBEDDED = "h2";

    public CrashOptions {
        databaseCommand = databaseCommand.map(List::copyOf);
        broken = Set.copyOf(broken);
    }

    /** For the embedded database and as short as it can be. */
    static CrashOptions embedded(int kills, Duration between, Set<Break> broken) {
        return new CrashOptions(kills, EMBEDDED, "sa", 6, between, SEED, false, Optional.empty(), broken);
    }

    static CrashOptions of(Arguments arguments) {
        var database = arguments.text("--database").orElse(EMBEDDED);
        var options = new CrashOptions((int) arguments.number("--kills", 10, 1, 100_000), database,
                arguments.text("--user").orElse("counterfoil"), (int) arguments.number("--callers", 8, 1, 200),
                Duration.ofMillis(arguments.number("--millis-between", 2_000, 100, 600_000)),
                arguments.number("--seed", SEED, 0, Long.MAX_VALUE), arguments.has("--chaos"),
                arguments.text("--database-command").map(command -> List.of(command.strip().split("\\s+"))),
                arguments.text("--break-durability").map(CrashOptions::breaks).orElse(Set.of()));
        if (options.embedded() && options.databaseCommand().isPresent()) {
            throw new WrongArgumentException("'--database-command' is for a PostgreSQL: h2 dies with its server");
        }
        if (!options.embedded() && options.broken().contains(Break.BARRIER)) {
            throw new WrongArgumentException("the barrier is of h2: a PostgreSQL's commits need none");
        }
        return options;
    }

    private static Set<Break> breaks(String text) {
        var breaks = EnumSet.noneOf(Break.class);
        for (var part : text.split(",")) {
            breaks.add(Arrays.stream(Break.values()).filter(one -> one.key().equals(part)).findFirst()
                    .orElseThrow(() -> new WrongArgumentException("'--break-durability' takes barrier, unique-key or"
                            + " both, not '" + part + "'")));
        }
        return breaks;
    }

    /** Whether the data lies in the embedded database. */
    boolean embedded() {
        return database.equals(EMBEDDED);
    }
}
