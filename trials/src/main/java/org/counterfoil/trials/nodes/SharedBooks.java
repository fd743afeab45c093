package org.counterfoil.trials.nodes;

import java.time.Duration;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database that two nodes share tells of them. */
final class SharedBooks {

    private static final long LOOK_EVERY_MILLIS = 20;

    private final JdbcClient jdbc;

    SharedBooks(DataSource books) {
        this.jdbc = JdbcClient.create(books);
    }

    /** How many writer slots are the node's. */
    int slotsOf(String node) {
        return jdbc.sql("select count(*) from writer_slot where node = ?").param(node).query(Integer.class).single();
    }

    /** Waits until the node has no slot left, at most so long; returns how long that was since the moment given. */
    Duration untilTakenOver(String node, long sinceNanos, Duration most) throws InterruptedException {
        while (true) {
            var left = slotsOf(node);
            var waited = Duration.ofNanos(System.nanoTime() - sinceNanos);
            if (left == 0 || waited.compareTo(most) > 0) {
                return waited;
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    /** How many deadlocks the database has broken since it was made. */
    long deadlocks() {
        return jdbc.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class).single();
    }
}
