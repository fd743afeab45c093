package org.counterfoil.trials.nodes;

import java.time.Duration;

import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.WrongArgumentException;

/**
 * What a trial of two nodes was told.
 *
 * @param load for how long both work, in one part more than there are kills
 */
record TwoNodesOptions(String database, String user, Duration load, int kills, int callers, long seed) {

    private static final long SEED = 20_260_310;

    static TwoNodesOptions of(Arguments arguments) {
        var database = arguments.text("--database").orElseThrow(
                () -> new WrongArgumentException("'--database' is needed: two nodes share a PostgreSQL"));
        if (!database.startsWith("jdbc:postgresql:")) {
            throw new WrongArgumentException("'--database' takes jdbc:postgresql://host/name, not '" + database
                    + "': only a PostgreSQL is shared");
        }
        return new TwoNodesOptions(database, arguments.text("--user").orElse("counterfoil"),
                Duration.ofSeconds(arguments.number("--seconds", 60, 1, 86_400)),
                (int) arguments.number("--kills", 1, 0, 1_000), (int) arguments.number("--callers", 8, 2, 200),
                arguments.number("--seed", SEED, 0, Long.MAX_VALUE));
    }

    /** How long both work before a kill, and after the last one. */
    Duration part() {
        return load.dividedBy(kills + 1L);
    }
}
