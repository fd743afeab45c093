package org.counterfoil.trials.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the model test, and what it does when ledger and reference differ. */
class ModelRunTest {

    private static final long SEED = 20260310;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void theLedgerOnH2DoesWhatTheReferenceDoes() throws Exception {
        assertThat(run(TestDatabases.H2, 1, 12, UnaryOperator.identity()).run()).as("%s", out).isZero();
    }

    @Test
    void twoNodesOnOnePostgresDoWhatTheReferenceDoes() throws Exception {
        assertThat(run(TestDatabases.POSTGRESQL, 2, 12, UnaryOperator.identity()).run()).as("%s", out).isZero();
    }

    @Test
    void aLedgerThatSpendsInTheWrongOrderIsFoundShrunkAndReplayed() throws Exception {
        var differences = run(TestDatabases.H2, 1, 24, ModelRunTest::principalFirst).run();

        assertThat(differences).isEqualTo(1);
        var found = directory.resolve(List.of(directory.toFile().list()).getFirst());
        var script = ScriptText.read(Files.readAllLines(found));
        assertThat(script.steps()).as("%s", out).hasSize(2);
        assertThat(script.steps().getFirst().operation())
                .matches(operation -> operation instanceof Operation.Recharge recharge && recharge.bonus() > 0);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("the shortest that fails has 2:")
                .contains("--operations " + found).containsPattern("--replay " + SEED + ":\\d+ --length 60")
                .endsWith(" 1 differences\n");
        assertThat(run(TestDatabases.H2, 1, 1, ModelRunTest::principalFirst).replay(0, script)).isEqualTo(1);
        assertThat(run(TestDatabases.H2, 1, 1, UnaryOperator.identity()).replay(0, script)).isZero();
    }

    private ModelRun run(TestDatabases database, int nodes, int sequences, UnaryOperator<Ledger> line) {
        return new ModelRun(new ModelTerms(SEED, sequences, 60, nodes, "h2", directory),
                () -> new Ground(database.fresh(), () -> {}), line,
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    /** A line to the ledger that loses what order was asked for. */
    private static Ledger principalFirst(Ledger ledger) {
        return request -> ledger.post(new PostingRequest(request.uuid(), request.digest(), request.header(),
                request.instructions().stream().map(ModelRunTest::principalFirst).toList(), request.sequence()));
    }

    private static Instruction principalFirst(Instruction instruction) {
        return instruction instanceof Instruction.Consume consume
                && List.of(ConsumptionOrder.PROPORTIONAL, ConsumptionOrder.BONUS_FIRST).contains(consume.order())
                        ? new Instruction.Consume(consume.accounts(), ConsumptionOrder.PRINCIPAL_FIRST,
                                consume.amount(), consume.settleAtStore())
                        : instruction;
    }
}
