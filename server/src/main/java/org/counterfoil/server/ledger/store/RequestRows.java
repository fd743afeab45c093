package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.server.ledger.TerminalSequence;

/** Reads the requests that were answered. */
public final class RequestRows {

    private static final String SELECT = "select uuid, digest, tx_id, terminal, epoch, seq, reply"
            + " from ledger_request r ";

    private RequestRows() {}

    /** By uuid. */
    public static List<RequestRow> byUuid(Connection connection, Collection<UUID> uuids) throws SQLException {
        return Sql.query(connection, SELECT + "where uuid = any(?)", RequestRows::read,
                (Object) uuids.toArray(UUID[]::new));
    }

    /** By the terminal's number. */
    public static List<RequestRow> bySequence(Connection connection, Collection<TerminalSequence> sequences)
            throws SQLException {
        // H2 finds no index for conditions joined by OR.
        var each = String.join(" union all ",
                sequences.stream().map(s -> SELECT + "where terminal = ? and epoch = ? and seq = ?").toList());
        var arguments = sequences.stream()
                .flatMap(s -> List.<Object>of(s.terminal(), s.epoch(), s.sequence()).stream())
                .toArray();
        return Sql.query(connection, each, RequestRows::read, arguments);
    }

    /** The one that made a transaction. */
    public static Optional<RequestRow> byTransaction(Connection connection, long transaction) throws SQLException {
        return Sql.first(connection, SELECT + "where tx_id = ?", RequestRows::read, transaction);
    }

    private static RequestRow read(ResultSet row) throws SQLException {
        var terminal = Sql.optionalLong(row, "terminal");
        Optional<TerminalSequence> sequence = terminal.isEmpty()
                ? Optional.empty()
                : Optional.of(new TerminalSequence(terminal.get(), row.getInt("epoch"), row.getLong("seq")));
        return new RequestRow(row.getObject("uuid", UUID.class), row.getBytes("digest"),
                Sql.optionalLong(row, "tx_id"), sequence, row.getBytes("reply"));
    }
}
