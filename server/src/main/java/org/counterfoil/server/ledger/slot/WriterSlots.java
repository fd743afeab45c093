package org.counterfoil.server.ledger.slot;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.store.Dialect;
import org.counterfoil.server.ledger.store.Sql;
import org.counterfoil.server.ledger.store.TransactionHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives writer slots to the writers of a node. A node that starts again takes over the slots it held, whatever became
 * of its former self: the epoch rises, and the former self is fenced off at its next batch.
 */
public final class WriterSlots {

    private static final Logger LOG = LoggerFactory.getLogger(WriterSlots.class);
    private static final int TRIES = 5;

    private final DataSource dataSource;
    private final Dialect dialect;

    public WriterSlots(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /** Takes the slot that the lane of a node held before, else a free one, else a new one. */
    public Slot acquire(String node, int lane) {
        SQLException last = null;
        for (var attempt = 0; attempt < TRIES; attempt++) {
            try (var connection = dataSource.getConnection()) {
                return inTransaction(connection, node, lane);
            } catch (SQLException failure) {
                if (!dialect.isRepeatable(failure)) {
                    throw new IllegalStateException("No writer slot for " + node, failure);
                }
                last = failure;
            }
        }
        throw new IllegalStateException("No writer slot for " + node, last);
    }

    /** Takes a slot in place of one that was lost. Refuses with a {@link FencedException} where a namesake holds it. */
    Slot renew(String node, int lane, Slot lost) {
        try (var connection = dataSource.getConnection()) {
            if (Sql.first(connection, "select 1 from writer_slot where slot = ? and node = ?", row -> row.getInt(1),
                    lost.number(), node).isPresent()) {
                throw new FencedException(lost);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("No writer slot for " + node, failure);
        }
        return acquire(node, lane);
    }

    /** Leaves the slot to whoever comes next; nothing happens when it was taken over. */
    public void release(Slot slot) {
        try (var connection = dataSource.getConnection()) {
            Sql.update(connection, "update writer_slot set node = '' where slot = ? and epoch = ?", slot.number(),
                    slot.epoch());
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException unreachable) {
            LOG.warn("Slot {} could not be left; its next holder will take it over", slot.number(), unreachable);
        }
    }

    private static Slot inTransaction(Connection connection, String node, int lane) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var slot = choose(connection, node, lane);
            connection.commit();
            return slot;
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Slot choose(Connection connection, String node, int lane) throws SQLException {
        var held = Sql.first(connection,
                "select slot, epoch from writer_slot where node = ? and lane = ? order by slot for update",
                row -> new Slot(row.getInt(1), row.getInt(2)), node, lane);
        if (held.isEmpty()) {
            held = Sql.first(connection, "select slot, epoch from writer_slot where node = '' order by slot for update",
                    row -> new Slot(row.getInt(1), row.getInt(2)));
        }
        if (held.isPresent()) {
            var next = new Slot(held.get().number(), held.get().epoch() + 1);
            Sql.update(connection, "update writer_slot set node = ?, lane = ?, epoch = ? where slot = ?", node, lane,
                    next.epoch(), next.number());
            return next;
        }
        var number = Sql.first(connection, "select coalesce(max(slot), 0) + 1 from writer_slot", row -> row.getInt(1))
                .orElseThrow();
        Sql.update(connection,
                "insert into writer_slot (slot, node, lane, epoch, last_seq, head) values (?, ?, ?, 1, 0, ?)", number,
                node, lane, TransactionHash.start());
        return new Slot(number, 1);
    }
}
