package org.counterfoil.trials.shared;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.counterfoil.common.shared.Edge;

/** A command that tries something out and says in its last line what came of it. */
@FunctionalInterface
public interface Trial {

    /** What was tried held. */
    int HELD = 0;
    /** Something was found, or the trial could not be carried out. */
    int FAILED = 1;
    /** The arguments were wrong; nothing was tried. */
    int WRONG_USE = 2;

    /**
     * Tries it out.
     *
     * @param out where progress and, in its last line, the result are told
     * @return {@link #HELD} or {@link #FAILED}
     */
    int run(Arguments arguments, PrintStream out) throws Exception;

    /** Runs a trial from the command line and ends the process with its exit code. */
    static void main(Usage usage, Trial trial, String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(usage, trial, List.of(arguments), out, err));
    }

    /** The command's edge: whoever called gets one line and an exit code, whatever happens. */
    @Edge
    static int run(Usage usage, Trial trial, List<String> arguments, PrintStream out, PrintStream err) {
        try {
            if (usage.asksHelp(arguments)) {
                out.print(usage.help());
                return HELD;
            }
            return trial.run(usage.parse(arguments), out);
        } catch (WrongArgumentException wrong) {
            err.println("counterfoil: " + wrong.getMessage() + "; " + usage.command() + " --help tells more");
            return WRONG_USE;
        } catch (Exception failure) {
            err.println("counterfoil: " + usage.command() + " stopped: " + failure);
            failure.printStackTrace(err);
            return FAILED;
        }
    }
}
