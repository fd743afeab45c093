package org.counterfoil.server.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Invariants;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.Soundness;

/** Random lives of merchants, in the ledger and in the reference: every answer and every balance is the same. */
class LedgerModelTest {

    private static final int LIVES = 8;
    private static final int STEPS = 40;

    @Property(tries = 4, seed = "20260310", shrinking = ShrinkingMode.OFF)
    void theLedgerOnH2DoesWhatTheReferenceDoes(@ForAll("seeds") long seed) throws SQLException {
        live(seed, TestDatabases.H2);
    }

    @Property(tries = 4, seed = "20260310", shrinking = ShrinkingMode.OFF)
    void theLedgerOnPostgresDoesWhatTheReferenceDoes(@ForAll("seeds") long seed) throws SQLException {
        live(seed, TestDatabases.POSTGRESQL);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static void live(long seed, TestDatabases database) throws SQLException {
        var random = new Random(seed);
        try (var world = LedgerWorld.fresh(database)) {
            for (var life = 0; life < LIVES; life++) {
                live(random, world);
            }
            Invariants.assertHold(world.database());
            assertThat(Soundness.contradicted(world.database())).isEmpty();
        }
    }

    private static void live(Random random, LedgerWorld world) {
        var subject = new Subject(world);
        var twin = new Twin();
        var history = new ArrayList<Operation>();
        for (var step = 0; step < STEPS; step++) {
            var operation = new Life(random).next(twin.done(), twin.reservations());
            history.add(operation);
            var expected = twin.apply(operation);
            assertThat(subject.apply(operation)).as("%s", told(history)).isEqualTo(expected);
            assertThat(subject.balances()).as("%s", told(history)).isEqualTo(twin.balances());
        }
    }

    private static String told(List<Operation> history) {
        return String.join("\n", history.stream().map(Operation::toString).toList());
    }
}
