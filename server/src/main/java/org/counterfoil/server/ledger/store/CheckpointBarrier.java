package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.DurabilityBarrier;

/**
 * H2 acknowledges a commit before it has written it. This writes everything to the disk, once for all who wait: whoever
 * comes while a checkpoint runs shares the next one, since the one that runs may have missed their commit.
 */
final class CheckpointBarrier implements DurabilityBarrier, AutoCloseable {

    private final DataSource dataSource;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finishedOne = lock.newCondition();
    private long started;
    private long finished;
    private boolean running;

    private Connection connection;

    CheckpointBarrier(DataSource dataSource) {
        this.dataSource = dataSource;
        try {
            this.connection = dataSource.getConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not answer", failure);
        }
    }

    @Override
    public void join() {
        lock.lock();
        try {
            var mine = started + 1;
            while (finished < mine) {
                if (running) {
                    finishedOne.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives its connection back: while one is open, H2 goes on holding its file. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Runs the next checkpoint for all who wait; a failure is the leader's, the others lead in their turn. */
    private void lead() {
        running = true;
        started++;
        var mine = started;
        var done = false;
        lock.unlock();
        try {
            checkpoint();
            done = true;
        } finally {
            lock.lock();
            running = false;
            if (done) {
                finished = mine;
            }
            finishedOne.signalAll();
        }
    }

    /** Only the leader comes here, so one connection of its own is enough; it must not wait for a pool. */
    private void checkpoint() {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException failure) {
            connection = reconnect(failure);
        }
    }

    private Connection reconnect(SQLException failure) {
        try {
            connection.close();
            var fresh = dataSource.getConnection();
            try (var statement = fresh.createStatement()) {
                statement.execute("checkpoint sync");
            }
            return fresh;
        } catch (SQLException again) {
            again.addSuppressed(failure);
            throw new IllegalStateException("The disk did not take what was committed", again);
        }
    }
}
