package org.counterfoil.trials.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.store.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a PostgreSQL tells of the nodes that share it. */
class SharedBooksTest {

    private static DataSource database;

    private final SharedBooks books = new SharedBooks(database);

    @BeforeAll
    static void migrate() {
        database = TestDatabases.POSTGRESQL.fresh();
    }

    @BeforeEach
    void twoSlotsOfOneNode() throws SQLException {
        run("delete from writer_slot");
        run("insert into writer_slot (slot, node, lane, epoch, last_seq, head) values (1, 'one', 1, 1, 0, ''),"
                + " (2, 'one', 2, 1, 0, ''), (3, 'other', 1, 1, 0, '')");
    }

    @Test
    void slotsAreCountedByNode() {
        assertThat(books.slotsOf("one")).isEqualTo(2);
        assertThat(books.slotsOf("nobody")).isZero();
    }

    @Test
    void aTakeoverIsOverWhenNoSlotIsLeft() throws Exception {
        run("update writer_slot set node = '' where slot = 1");
        assertThat(takeover()).isGreaterThan(Duration.ofMillis(50));

        run("update writer_slot set node = 'other' where slot = 2");
        assertThat(books.untilTakenOver("one", System.nanoTime(), Duration.ofHours(1))).isLessThan(Duration.ofHours(1));
    }

    @Test
    void aDeadlockIsCounted() throws Exception {
        assertThat(books.deadlocks()).isZero();
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(locking(1, 2, both));
            var other = threads.submit(locking(2, 1, both));
            assertThat(Stream.of(one, other).map(turn -> catchThrowableOfType(ExecutionException.class, turn::get))
                    .filter(failure -> failure != null).map(ExecutionException::getCause))
                    .hasOnlyElementsOfType(SQLException.class).hasSize(1);
        }
        assertThat(books.deadlocks()).isEqualTo(1);
    }

    private Duration takeover() throws InterruptedException {
        return books.untilTakenOver("one", System.nanoTime(), Duration.ofMillis(50));
    }

    /** Locks one slot, waits until somebody else has done the like, and wants the other. */
    private static Callable<Void> locking(int first, int second, CyclicBarrier both) {
        return () -> {
            try (var connection = database.getConnection()) {
                execute(connection, "set deadlock_timeout = '20ms'");
                connection.setAutoCommit(false);
                try {
                    lock(connection, first);
                    both.await();
                    lock(connection, second);
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                    // What was counted is told now, and not when the connection has been idle for a while.
                    execute(connection, "select pg_stat_force_next_flush()");
                }
            }
            return null;
        };
    }

    private static void lock(Connection connection, int slot) throws SQLException {
        Sql.first(connection, "select slot from writer_slot where slot = ? for update", row -> row.getInt(1), slot);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
