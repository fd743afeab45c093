package org.counterfoil.server.ledger.group;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.engine.PostingEngine;
import org.counterfoil.server.ledger.engine.Verdict;
import org.counterfoil.server.ledger.slot.FencedException;
import org.counterfoil.server.ledger.slot.HeldSlot;
import org.counterfoil.server.ledger.slot.Slot;
import org.counterfoil.server.ledger.store.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread, one connection, one slot: takes what waits, commits it, and has it answered. */
final class Writer implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int TRIES = 5;

    private final DataSource dataSource;
    private final Dialect dialect;
    private final PostingEngine engine;
    private final HeldSlot slot;
    private final Taking taking;
    private final Acknowledgement acknowledgement;
    private Optional<Connection> open = Optional.empty();

    Writer(GroupLedger.Parts parts, HeldSlot slot, Taking taking, Acknowledgement acknowledgement) {
        this.dataSource = parts.dataSource();
        this.dialect = parts.dialect();
        this.engine = parts.engine();
        this.slot = slot;
        this.taking = taking;
        this.acknowledgement = acknowledgement;
    }

    @Override
    public void run() {
        try {
            for (var batch = taking.next(); !batch.isEmpty(); batch = taking.next()) {
                settle(batch);
                taking.pass();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (FencedException fenced) {
            LOG.error("The ledger stops writing: {}", fenced.getMessage());
            taking.stop();
        } finally {
            taking.pass();
            disconnect(true);
        }
    }

    /** Requests that are posted together. */
    private record Job(List<Waiting> batch, boolean allShards) {

        void turnAway() {
            batch.forEach(Waiting::turnAway);
        }

        void fail(RuntimeException failure) {
            batch.forEach(waiting -> waiting.answer().completeExceptionally(failure));
        }
    }

    /** The database is away: what was sent may or may not have been done, and nobody is helped by further tries. */
    private static final class UnreachableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreachableException(SQLException failure) {
            super("The database can't be reached", failure);
        }
    }

    /** The writer's edge: every request of the batch gets an answer or a fault, whatever happens here. */
    @Edge
    private void settle(List<Waiting> batch) {
        var jobs = new ArrayDeque<>(List.of(new Job(batch, false)));
        while (!jobs.isEmpty()) {
            var job = jobs.pop();
            try {
                jobs.addAll(settle(job));
            } catch (FencedException fenced) {
                job.turnAway();
                jobs.forEach(Job::turnAway);
                throw fenced;
            } catch (UnreachableException away) {
                jobs.push(job);
                LOG.error("Of a batch of {} nothing is known", batch.size(), away);
                jobs.forEach(left -> left.fail(away));
                jobs.clear();
            } catch (RuntimeException failure) {
                disconnect(false);
                LOG.error("A batch of {} failed", job.batch().size(), failure);
                job.fail(failure);
            }
        }
    }

    /** Posts, or finds out what to post instead. */
    private List<Job> settle(Job job) {
        for (var attempt = 1;; attempt++) {
            var current = slot.current();
            try {
                return post(job, current);
            } catch (FencedException silent) {
                // Nothing was written under the old slot, and nothing will be: the same batch goes into another one.
                rollback(false);
                slot.renew(current);
                LOG.warn("Slot {} was taken over; the writer goes on with {}", current, slot.current());
            } catch (SQLException failure) {
                var lost = dialect.isConnectionLost(failure);
                if (open.isEmpty() || lost && attempt >= TRIES) {
                    disconnect(false);
                    throw new UnreachableException(failure);
                }
                rollback(lost);
                if (lost) {
                    job.batch().forEach(Waiting::doubt);
                }
                // After a lost commit the same batch runs again: its keys tell what was done and what was not.
                if (attempt >= TRIES || !lost && !dialect.isRepeatable(failure)) {
                    return giveUp(job, failure);
                }
            }
        }
    }

    private List<Job> giveUp(Job job, SQLException failure) {
        var batch = job.batch();
        if (batch.size() > 1) {
            var half = batch.size() / 2;
            return List.of(new Job(batch.subList(0, half), job.allShards()),
                    new Job(batch.subList(half, batch.size()), job.allShards()));
        }
        if (dialect.isLockTimeout(failure) || dialect.isRepeatable(failure)) {
            job.turnAway();
        } else {
            LOG.error("A posting failed: {}", batch.getFirst().request().uuid(), failure);
            batch.getFirst().answer()
                    .completeExceptionally(new IllegalStateException("The database refused the posting", failure));
        }
        return List.of();
    }

    private List<Job> post(Job job, Slot current) throws SQLException {
        var connection = connect();
        var batch = job.batch();
        var requests = batch.stream().map(Waiting::request).toList();
        var verdicts = engine.run(connection, current, requests, job.allShards());
        connection.commit();
        var due = new ArrayList<Acknowledgement.Due>();
        var alone = new ArrayList<Job>();
        for (var i = 0; i < verdicts.size(); i++) {
            var waiting = batch.get(i);
            switch (verdicts.get(i)) {
                case Verdict.Answered(PostingOutcome outcome) -> due.add(new Acknowledgement.Due(waiting, outcome));
                case Verdict.NeedsAllShards again -> alone.add(new Job(List.of(waiting), true));
                case Verdict.Failed(RuntimeException failure) -> waiting.answer().completeExceptionally(failure);
            }
        }
        acknowledgement.answer(due);
        return alone;
    }

    private Connection connect() throws SQLException {
        if (open.isEmpty()) {
            var connection = dataSource.getConnection();
            open = Optional.of(connection);
            dialect.prepareWriter(connection);
            connection.setAutoCommit(false);
        }
        return open.get();
    }

    private void rollback(boolean lost) {
        if (lost) {
            disconnect(false);
            return;
        }
        try {
            if (open.isPresent()) {
                open.get().rollback();
            }
        } catch (SQLException gone) {
            disconnect(false);
        }
    }

    private void disconnect(boolean healthy) {
        if (open.isEmpty()) {
            return;
        }
        try (var connection = open.get()) {
            open = Optional.empty();
            if (healthy) {
                connection.rollback();
                connection.setAutoCommit(true);
                dialect.releaseWriter(connection);
            } else {
                connection.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            LOG.debug("The writer's connection was gone", gone);
        }
    }
}
