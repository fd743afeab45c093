package org.counterfoil.trials.model;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
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

/** Many scripts, many at a time, in chapters of one database each; at the end of a chapter the ledger's proofs. */
final class ModelRun {

    /** Scripts of one database: later ones would only find larger tables. */
    private static final long CHAPTER = 500;
    /** Databases at a time: one writer alone leaves half of a small machine idle. */
    private static final int CHAPTERS_AT_ONCE = 2;
    /** Scripts of a chapter at a time: enough for whole groups in a commit. */
    private static final int SCRIPTS_AT_ONCE = 24;

    private final ModelTerms terms;
    private final Ground.Source grounds;
    private final UnaryOperator<Ledger> line;
    private final PrintStream out;
    private final Tally tally = new Tally();
    private final AtomicReference<Optional<Failing>> found = new AtomicReference<>(Optional.empty());

    /**
     * @param line what lies between a caller and the ledger: nothing, but where the model test itself is tested
     */
    ModelRun(ModelTerms terms, Ground.Source grounds, UnaryOperator<Ledger> line, PrintStream out) {
        this.terms = terms;
        this.grounds = grounds;
        this.line = line;
        this.out = out;
    }

    /** All scripts; stops at the first difference. Returns how many there are, findings of proofs included. */
    int run() throws InterruptedException {
        var chapters = new ArrayList<Callable<Integer>>();
        for (var first = 0L; first < terms.sequences(); first += CHAPTER) {
            var from = first;
            chapters.add(() -> chapter(from, Math.min(terms.sequences(), from + CHAPTER)));
        }
        return told(atOnce(CHAPTERS_AT_ONCE, chapters).stream().mapToInt(Integer::intValue).sum());
    }

    /** One script, by its number or as it stands in a file. */
    int replay(long number, Script script) throws SQLException, IOException, InterruptedException {
        try (var ground = grounds.fresh(); var nodes = new Nodes(ground.database(), terms.nodes(), line)) {
            var result = new Comparison(script, nodes).run();
            tally.add(result);
            var difference = result.difference().isPresent() ? result.difference() : Failing.seek(script, nodes);
            if (difference.isPresent()) {
                new Failing(number, script, difference.get()).report(terms, nodes, out);
            }
            return told((difference.isPresent() ? 1 : 0) + proofs(ground.database()));
        }
    }

    private int told(int differences) {
        out.println("model-test: " + tally + ", " + differences + " differences");
        return differences;
    }

    private static <T> List<T> atOnce(int threads, List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (var one : executor.invokeAll(tasks)) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private int chapter(long first, long end) throws SQLException, IOException, InterruptedException {
        if (found.get().isPresent()) {
            return 0;
        }
        try (var ground = grounds.fresh()) {
            try (var nodes = new Nodes(ground.database(), terms.nodes(), line)) {
                var failing = scripts(nodes, first, end);
                if (failing.isPresent()) {
                    failing.get().report(terms, nodes, out);
                    return 1;
                }
            }
            var findings = proofs(ground.database());
            out.println(tally + ", of " + terms.sequences() + " sequences; " + tally.rate()
                    + " operations/s; proofs of the last " + (end - first) + ": " + findings + " findings");
            return findings;
        }
    }

    /** Returns a script that fails, to whoever finds the first. */
    private Optional<Failing> scripts(Nodes nodes, long first, long end) throws InterruptedException {
        var next = new AtomicLong(first);
        Callable<Optional<Failing>> worker = () -> {
            for (var number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                if (found.get().isPresent()) {
                    break;
                }
                var failing = script(nodes, number);
                if (failing.isPresent() && found.compareAndSet(Optional.empty(), failing)) {
                    return failing;
                }
            }
            return Optional.empty();
        };
        return atOnce(SCRIPTS_AT_ONCE, Collections.nCopies(SCRIPTS_AT_ONCE, worker)).stream()
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Failing> script(Nodes nodes, long number) throws InterruptedException {
        var script = Life.script(terms.seed(), number, terms.length());
        var result = new Comparison(script, nodes).run();
        tally.add(result);
        return result.difference().map(difference -> new Failing(number, script, difference));
    }

    private int proofs(DataSource database) {
        var report = new LedgerProofs(database, Clock.systemUTC()).run(OptionalLong.empty(), _ -> {});
        report.proofs().stream().filter(proof -> proof.findings() > 0).forEach(proof -> out
                .println("PROOF " + proof.name() + ": " + proof.findings() + " findings, as " + proof.rows()));
        return (int) report.findings();
    }
}
