package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.slot.NodeWatch;
import org.counterfoil.server.ledger.store.Sql;
import org.junit.jupiter.api.Test;

/** Several nodes over one PostgreSQL: what becomes of the slots of one that is silent. */
class NodesTest {

    private static final String THEIRS = "node";
    private static final String OURS = "survivor";

    @Test
    void theSlotsOfASilentNodeAreFreedAndItsWritersGoOnInOtherOnes() throws SQLException {
        try (var sleeper = LedgerWorld.fresh(TestDatabases.POSTGRESQL)) {
            var watch = new NodeWatch(sleeper.database());
            watch.beat(THEIRS);
            var held = slotsOf(sleeper, THEIRS);
            silence(sleeper, THEIRS);

            assertThat(watch.beat(OURS)).isEqualTo(held).hasSize(3);
            assertThat(slotsOf(sleeper, THEIRS)).isEmpty();
            assertThat(watch.beat(OURS)).isEmpty();

            var desk = sleeper.desk();
            var member = desk.newMember();
            desk.done(desk.recharge(member, 100, 0));
            sleeper.transactions().executeWithoutResult(
                    _ -> sleeper.inline().post(List.of(desk.recharge(member, 50, 0))).getFirst().orThrow());
            assertThat(desk.money(member)).isEqualTo(150);
            assertThat(slotsOf(sleeper, THEIRS)).isNotEmpty();
        }
    }

    @Test
    void aNodeThatTellsThatItIsThereKeepsItsSlots() throws SQLException {
        try (var busy = LedgerWorld.fresh(TestDatabases.POSTGRESQL)) {
            var watch = new NodeWatch(busy.database());
            watch.beat(THEIRS);

            assertThat(watch.beat(OURS)).isEmpty();
            assertThat(slotsOf(busy, THEIRS)).hasSize(3);
        }
    }

    @Test
    void aSlotThatIsStillLockedIsPassedOverUntilItIsNot() throws SQLException {
        try (var sleeper = LedgerWorld.fresh(TestDatabases.POSTGRESQL);
                var stillOpen = sleeper.database().getConnection()) {
            var watch = new NodeWatch(sleeper.database());
            watch.beat(THEIRS);
            var held = slotsOf(sleeper, THEIRS);
            silence(sleeper, THEIRS);
            stillOpen.setAutoCommit(false);
            Sql.first(stillOpen, "select slot from writer_slot where slot = ? for update", row -> row.getInt(1),
                    held.getFirst());

            assertThat(watch.beat(OURS)).isEqualTo(held.subList(1, held.size()));
            stillOpen.rollback();
            assertThat(watch.beat(OURS)).containsExactly(held.getFirst());
        }
    }

    @Test
    void whoLeavesIsNotMissed() throws SQLException {
        try (var world = LedgerWorld.fresh(TestDatabases.POSTGRESQL)) {
            var watch = new NodeWatch(world.database());
            watch.beat(THEIRS);
            watch.leave(THEIRS);

            try (var connection = world.database().getConnection()) {
                assertThat(Sql.query(connection, "select node from ledger_node", row -> row.getString(1))).isEmpty();
            }
        }
    }

    private static void silence(LedgerWorld world, String node) throws SQLException {
        try (var connection = world.database().getConnection()) {
            Sql.update(connection, "update ledger_node set seen_at = seen_at - interval '1' minute where node = ?",
                    node);
        }
    }

    private static List<Integer> slotsOf(LedgerWorld world, String node) throws SQLException {
        try (var connection = world.database().getConnection()) {
            return Sql.query(connection, "select slot from writer_slot where node = ? order by slot",
                    row -> row.getInt(1), node);
        }
    }
}
