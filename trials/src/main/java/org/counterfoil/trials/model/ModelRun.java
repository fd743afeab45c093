package org.counterfoil.trials.model;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.proof.LedgerProofs;

/** Many scripts, many at a time, on one database after another; at the end of each database the ledger's proofs. */
final class ModelRun {

    /** Scripts of one database: later ones would only find larger tables. */
    private static final long CHAPTER = 1_000;
    /** Scripts at a time: enough for whole groups in a commit. */
    private static final int AT_ONCE = 24;
    /** How often a script is tried whose steps meet, before it is said not to fail. */
    private static final int TRIES = 5;

    /** A script that fails, by its number. */
    private record Failing(long number, Script script, Difference difference) {}

    private final ModelTerms terms;
    private final Ground.Source grounds;
    private final UnaryOperator<Ledger> line;
    private final PrintStream out;
    private final AtomicLong sequences = new AtomicLong();
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final long began = System.nanoTime();

    /**
     * @param line what lies between a caller and the ledger: nothing, but where the model test itself is tested
     */
    ModelRun(ModelTerms terms, Ground.Source grounds, UnaryOperator<Ledger> line, PrintStream out) {
        this.terms = terms;
        this.grounds = grounds;
        this.line = line;
        this.out = out;
    }

    /** All scripts; stops at the first difference. Returns how many there are. */
    int run() throws SQLException, IOException, InterruptedException {
        var differences = 0;
        for (var first = 0L; first < terms.sequences() && differences == 0; first += CHAPTER) {
            var end = Math.min(terms.sequences(), first + CHAPTER);
            differences = chapter(first, end);
        }
        return told(differences);
    }

    /** One script, by its number or as it stands in a file. */
    int replay(long number, Script script) throws SQLException, IOException, InterruptedException {
        try (var ground = grounds.fresh(); var nodes = new Nodes(ground.database(), terms.nodes(), line)) {
            var difference = compare(script, nodes, TRIES);
            if (difference.isPresent()) {
                report(new Failing(number, script, difference.get()), nodes);
            }
            return told((difference.isPresent() ? 1 : 0) + proofs(ground.database()));
        }
    }

    private int told(int differences) {
        out.println("model-test: " + sequences + " sequences, " + operations + " operations, " + refused
                + " refused, " + differences + " differences");
        return differences;
    }

    private int chapter(long first, long end) throws SQLException, IOException, InterruptedException {
        try (var ground = grounds.fresh()) {
            try (var nodes = new Nodes(ground.database(), terms.nodes(), line)) {
                var failing = atOnce(nodes, first, end);
                if (failing.isPresent()) {
                    report(failing.get(), nodes);
                    return 1;
                }
            }
            var found = proofs(ground.database());
            var seconds = Math.max(1, (System.nanoTime() - began) / 1_000_000_000);
            out.println(sequences + " of " + terms.sequences() + " sequences, " + operations + " operations, " + refused
                    + " refused, " + operations.get() / seconds + " operations/s, proofs: " + found + " findings");
            return found;
        }
    }

    private Optional<Failing> atOnce(Nodes nodes, long first, long end) throws InterruptedException {
        var next = new AtomicLong(first);
        var found = new AtomicReference<Optional<Failing>>(Optional.empty());
        Callable<Void> worker = () -> {
            for (var number = next.getAndIncrement(); number < end
                    && found.get().isEmpty(); number = next.getAndIncrement()) {
                var script = Life.script(terms.seed(), number, terms.length());
                var difference = compare(script, nodes, 1);
                if (difference.isPresent()) {
                    found.compareAndSet(Optional.empty(), Optional.of(new Failing(number, script, difference.get())));
                }
            }
            return null;
        };
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : workers.invokeAll(java.util.Collections.nCopies(AT_ONCE, worker))) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return found.get();
    }

    private Optional<Difference> compare(Script script, Nodes nodes, int tries) throws InterruptedException {
        for (var attempt = 1;; attempt++) {
            var result = new Comparison(script, nodes).run();
            sequences.incrementAndGet();
            operations.addAndGet(result.operations());
            refused.addAndGet(result.refused());
            if (result.difference().isPresent() || attempt >= tries || script.together() == 1) {
                return result.difference();
            }
        }
    }

    private int proofs(DataSource database) {
        var report = new LedgerProofs(database, Optional.empty(), Clock.systemUTC()).run(OptionalLong.empty(), _ -> {});
        report.proofs().stream().filter(proof -> proof.findings() > 0)
                .forEach(proof -> out.println("PROOF " + proof.name() + ": " + proof.findings() + " findings, as "
                        + proof.rows()));
        return (int) report.findings();
    }

    private void report(Failing failing, Nodes nodes) throws IOException, InterruptedException {
        var counted = List.of(sequences.get(), operations.get(), refused.get());
        var shortest = new Shrinking(script -> new Comparison(script, nodes).run().difference().isPresent()
                || script.together() > 1 && compare(script, nodes, TRIES).isPresent()).shrink(failing.script());
        var difference = compare(shortest, nodes, TRIES).orElse(failing.difference());
        sequences.set(counted.get(0));
        operations.set(counted.get(1));
        refused.set(counted.get(2));
        var lines = ScriptText.write(shortest);
        var file = terms.directory().resolve("model-test-" + terms.seed() + "-" + failing.number() + ".txt");
        Files.write(file, lines);
        var told = new ArrayList<String>();
        told.add("DIFFERENCE in sequence " + terms.seed() + ":" + failing.number() + ", which has "
                + failing.script().steps().size() + " operations; the shortest that fails has "
                + shortest.steps().size() + ":");
        lines.forEach(line -> told.add("  " + line));
        told.add("after step " + difference.step().number());
        told.add("  the ledger:    " + difference.ledger());
        told.add("  the reference: " + difference.reference());
        told.add("Replay the whole sequence, or these operations alone:");
        told.add("  ./counterfoil model-test --replay " + terms.seed() + ":" + failing.number() + " --length "
                + terms.length() + terms.where());
        told.add("  ./counterfoil model-test --operations " + file + terms.where());
        told.forEach(out::println);
    }
}
