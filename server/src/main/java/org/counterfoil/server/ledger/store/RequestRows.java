package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.counterfoil.server.ledger.TerminalSequence;

/** Reads the requests that were answered. */
public final class RequestRows {

    private static final String SELECT = "select r.uuid, r.digest, r.tx_id, r.terminal, r.epoch, r.seq,"
            + " r.reply from ledger_request r ";

    private RequestRows() {}

    /** By uuid. */
    public static List<RequestRow> byUuid(Connection connection, Collection<UUID> uuids) throws SQLException {
        return Sql.query(connection, SELECT + "where uuid = any(?)", RequestRows::read,
                (Object) uuids.toArray(UUID[]::new));
    }

    /** By the terminal's number, many in one question. */
    static List<RequestRow> bySequences(Connection connection, Collection<TerminalSequence> sequences)
            throws SQLException {
        return Sql.query(connection, SELECT
                + "join unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as bigint[]))"
                + " as k (terminal, epoch, seq)"
                + " on r.terminal = k.terminal and r.epoch = k.epoch and r.seq = k.seq", RequestRows::read,
                longs(sequences, TerminalSequence::terminal), longs(sequences, sequence -> (long) sequence.epoch()),
                longs(sequences, TerminalSequence::sequence));
    }

    /** By the terminal's number. */
    static List<RequestRow> bySequence(Connection connection, TerminalSequence sequence) throws SQLException {
        return Sql.query(connection, SELECT + "where terminal = ? and epoch = ? and seq = ?", RequestRows::read,
                sequence.terminal(), sequence.epoch(), sequence.sequence());
    }

    private static Long[] longs(Collection<TerminalSequence> sequences, Function<TerminalSequence, Long> part) {
        return sequences.stream().map(part).toArray(Long[]::new);
    }

    /** The one that made a transaction. */
    public static Optional<RequestRow> byTransaction(Connection connection, long transaction) throws SQLException {
        return Sql.first(connection, SELECT + "where tx_id = ?", RequestRows::read, transaction);
    }

    /** Those that made these transactions. */
    public static List<RequestRow> byTransactions(Connection connection, Collection<Long> transactions)
            throws SQLException {
        return Sql.query(connection, SELECT + "where tx_id = any(?)", RequestRows::read,
                (Object) transactions.toArray(Long[]::new));
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
