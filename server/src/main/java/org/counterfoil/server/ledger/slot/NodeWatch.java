package org.counterfoil.server.ledger.slot;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.store.Sql;

/**
 * Which nodes are alive, by the database's own clock. Each tells that it is there every few seconds; the slots of one
 * that was silent for too long are fenced off and free. Should it only have slept, it goes on with other ones.
 */
public final class NodeWatch {

    /** How often a node tells that it is there. */
    public static final Duration BEAT = Duration.ofSeconds(2);
    /** For how long a node may be silent. With one more beat its slots are free within 10 seconds. */
    static final Duration SILENCE = Duration.ofSeconds(6);

    private final DataSource dataSource;

    public NodeWatch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Tells that the node is there, and frees the slots of those that are not; returns the numbers of these slots. */
    public List<Integer> beat(String node) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            tell(connection, node);
            connection.setAutoCommit(false);
            try {
                var freed = free(connection);
                connection.commit();
                return freed;
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** The node leaves on its own account. */
    public void leave(String node) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            Sql.update(connection, "delete from ledger_node where node = ?", node);
        }
    }

    private static void tell(Connection connection, String node) throws SQLException {
        if (Sql.update(connection, "update ledger_node set seen_at = current_timestamp where node = ?", node) == 0) {
            Sql.update(connection, "insert into ledger_node (node, seen_at) values (?, current_timestamp)", node);
        }
    }

    /** A slot that its former holder still has locked is passed over: nobody waits, and a later beat finds it. */
    private static List<Integer> free(Connection connection) throws SQLException {
        var silent = Sql.query(connection, """
                select s.slot from writer_slot s join ledger_node n on n.node = s.node
                where n.seen_at < current_timestamp - interval '%d' second
                order by s.slot for update of s skip locked""".formatted(SILENCE.toSeconds()), row -> row.getInt(1));
        for (var slot : silent) {
            Sql.update(connection, "update writer_slot set node = '', epoch = epoch + 1 where slot = ?", slot);
        }
        return silent;
    }
}
