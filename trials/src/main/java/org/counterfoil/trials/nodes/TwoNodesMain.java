package org.counterfoil.trials.nodes;

import java.io.PrintStream;
import java.util.Set;

import org.counterfoil.trials.crash.load.Load;
import org.counterfoil.trials.house.Stage;
import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.Trial;
import org.counterfoil.trials.shared.Usage;

/** {@code ./counterfoil two-nodes}. */
public final class TwoNodesMain {

    private static final String HELP = """
            Two servers work on one PostgreSQL, one of them is killed and comes back, and every answer that was given
            is compared with the books: it is there, once, no deadlock came about, and every proof of the ledger
            holds. Desks whose node is dead ask the other one with the same key.

            Usage: ./counterfoil two-nodes --database URL [OPTIONS]

              --database URL   a database of its own is made beside this one, jdbc:postgresql://host/name
              --user USER      its user (standard: counterfoil); COUNTERFOIL_DATABASE_PASSWORD has the password
              --seconds N      how long both work together (standard: 60)
              --kills N        how often one is killed, with as long before it as after it (standard: 1)
              --callers N      desks that work at the same time, half of them at each node (standard: 8)
              --seed N         what they do and who is killed is drawn from it (standard: 20260310)
              --help           this

            A takeover is the time from the kill until, as the database tells it, no writer slot is the dead node's;
            10 s are allowed. Exit code: 0 all true, 1 not, 2 wrong arguments.
            """;

    private static final Usage USAGE = new Usage("two-nodes", HELP,
            Set.of("--database", "--user", "--seconds", "--kills", "--callers", "--seed"), Set.of());

    private TwoNodesMain() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String... arguments) {
        Trial.main(USAGE, TwoNodesMain::run, arguments);
    }

    private static int run(Arguments arguments, PrintStream out) throws Exception {
        var options = TwoNodesOptions.of(arguments);
        out.println("two-nodes: seed " + options.seed());
        return Stage.play("two-nodes", options.database(), options.user(),
                Load.size(options.callers(), options.kills()), out,
                stage -> new TwoNodesTrial(options, stage, out).run());
    }
}
