package org.counterfoil.trials.model;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Optional;

/** A script on which ledger and reference differ, told as the shortest that does and how to see it again. */
record Failing(long number, Script script, Difference difference) {

    /** How often a script is tried whose steps meet, before it is said not to fail. */
    private static final int TRIES = 3;

    /** The difference of a script, tried again where chance has a part in it. */
    static Optional<Difference> seek(Script script, Nodes nodes) throws InterruptedException {
        var found = Optional.<Difference>empty();
        for (var attempt = 1; found.isEmpty() && attempt <= (script.together() > 1 ? TRIES : 1); attempt++) {
            found = new Comparison(script, nodes).run().difference();
        }
        return found;
    }

    void report(ModelTerms terms, Nodes nodes, PrintStream out) throws IOException, InterruptedException {
        var shortest = new Shrinking(candidate -> seek(candidate, nodes).isPresent()).shrink(script);
        var seen = seek(shortest, nodes).orElse(difference);
        var lines = ScriptText.write(shortest);
        var file = terms.directory().resolve("model-test-" + terms.seed() + "-" + number + ".txt");
        Files.write(file, lines);
        out.println("DIFFERENCE in sequence " + terms.seed() + ":" + number + ", which has " + script.steps().size()
                + " operations; the shortest that fails has " + shortest.steps().size() + ":");
        lines.forEach(line -> out.println("  " + line));
        out.println("after step " + seen.step().number());
        out.println("  the ledger:    " + seen.ledger());
        out.println("  the reference: " + seen.reference());
        out.println("Replay the whole sequence, or these operations alone:");
        out.println("  ./counterfoil model-test --replay " + terms.seed() + ":" + number + " --length " + terms.length()
                + terms.where());
        out.println("  ./counterfoil model-test --operations " + file + terms.where());
    }
}
