package org.counterfoil.trials.crash;

import java.io.PrintStream;
import java.util.Set;

import org.counterfoil.trials.house.Stage;
import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.Trial;
import org.counterfoil.trials.shared.Usage;

/** {@code ./counterfoil crash-test}. */
public final class CrashTestMain {

    private static final String HELP = """
            Kills a server while it works, and compares what it says and what is in its books afterwards with the
            answers that were written down outside: each is there, once, and every proof of the ledger holds.

            Usage: ./counterfoil crash-test [OPTIONS]

              --kills N              how often (standard: 10)
              --database h2|URL      the embedded database, or one of its own beside the PostgreSQL database
                                     jdbc:postgresql://host/name (standard: h2)
              --user USER            its user (standard: counterfoil); COUNTERFOIL_DATABASE_PASSWORD has the
                                     password
              --callers N            desks that work at the same time (standard: 8)
              --millis-between N     about how long they work between two kills (standard: 2000)
              --seed N               what they do and when is drawn from it (standard: 20260310)
              --chaos                a line that loses 10 %, repeats 20 %, reorders and delays
              --database-command C   at some of the moments 'C stop' is run in place of a kill, and 'C start'
                                     after it: the server has to get over it by itself
              --break-durability X   a server without what is tried: barrier (answers do not wait for the
                                     disk; of h2 alone), unique-key (repetitions are not noticed), or both
                                     with a comma between; the trial must fail
              --help                 this

            It stops at the first contradiction. Exit code: 0 all true, 1 not, 2 wrong arguments.
            """;

    private static final Usage USAGE = new Usage("crash-test", HELP, Set.of("--kills", "--database", "--user",
            "--callers", "--millis-between", "--seed", "--database-command", "--break-durability"), Set.of("--chaos"));

    private CrashTestMain() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String... arguments) {
        Trial.main(USAGE, CrashTestMain::run, arguments);
    }

    private static int run(Arguments arguments, PrintStream out) throws Exception {
        var options = CrashOptions.of(arguments);
        out.println("crash-test: seed " + options.seed());
        return Stage.play("crash-test", options.database(), options.user(), CrashTrial.size(options), out,
                stage -> new CrashTrial(options, stage, out).run());
    }
}
