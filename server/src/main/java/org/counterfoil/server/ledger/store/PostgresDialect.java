package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.ledger.TerminalSequence;

/** PostgreSQL: a batch is one statement, and what is committed is durable. */
final class PostgresDialect implements Dialect {

    private static final String KEYS = "unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as text[]),"
            + " cast(? as text[]), cast(? as bigint[]))";

    @Override
    public int writers() {
        return 2;
    }

    @Override
    public boolean severalNodes() {
        return true;
    }

    @Override
    public void prepareWriter(Connection connection) throws SQLException {
        // A writer never pauses within a transaction: one that does sleeps, and must not keep its locks meanwhile.
        execute(connection, "set enable_seqscan = off; set jit = off; set lock_timeout = '2s';"
                + " set idle_in_transaction_session_timeout = '5s'");
    }

    @Override
    public void releaseWriter(Connection connection) throws SQLException {
        execute(connection, "reset enable_seqscan; reset jit; reset lock_timeout;"
                + " reset idle_in_transaction_session_timeout");
    }

    @Override
    public String lockRows() {
        return "for no key update";
    }

    @Override
    public List<AccountRow> accounts(Connection connection, Collection<AccountKey> keys) throws SQLException {
        var sql = "select " + AccountRows.COLUMNS + " from " + KEYS + " as k (merchant, owner, kind, asset, scope)"
                + " join account a on a.merchant_id = k.merchant and a.owner = k.owner and a.kind = k.kind"
                + " and a.asset = k.asset and a.scope = k.scope";
        try (var statement = connection.prepareStatement(sql)) {
            bindKeys(statement, keys);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<AccountRow>(keys.size());
                while (result.next()) {
                    rows.add(AccountRows.read(result));
                }
                return rows;
            }
        }
    }

    @Override
    public void open(Connection connection, Collection<AccountKey> keys) throws SQLException {
        var sql = "insert into account (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)"
                + " select m, o, k, a, s, md, 'OPEN', 0, 0, 0 from unnest(cast(? as bigint[]), cast(? as bigint[]),"
                + " cast(? as text[]), cast(? as text[]), cast(? as bigint[]), cast(? as text[]))"
                + " as x(m, o, k, a, s, md)"
                + " on conflict do nothing";
        try (var statement = connection.prepareStatement(sql)) {
            bindKeys(statement, keys);
            statement.setArray(6, connection.createArrayOf("text",
                    keys.stream().map(key -> key.kind().mode().name()).toArray(String[]::new)));
            statement.executeUpdate();
        }
    }

    @Override
    public List<LotRow> lotsLeft(Connection connection, Collection<Long> accounts) throws SQLException {
        return Sql.query(connection, LotRows.SELECT + "where account_id = any(?) and unspent", LotRows::read,
                (Object) Sql.longs(accounts));
    }

    @Override
    public List<RequestRow> answered(Connection connection, Collection<TerminalSequence> sequences)
            throws SQLException {
        return RequestRows.bySequences(connection, sequences);
    }

    @Override
    public void write(Connection connection, BatchRows rows) throws SQLException {
        var parts = rows.parts();
        var sql = new StringBuilder(parts.size() > 1 ? "with " : "");
        for (var i = 0; i < parts.size() - 1; i++) {
            sql.append(i == 0 ? "" : ", ").append('w').append(i).append(" as (").append(sql(parts.get(i).table()))
                    .append(')');
        }
        sql.append(' ').append(sql(parts.getLast().table()));
        try (var statement = connection.prepareStatement(sql.toString())) {
            var index = 1;
            for (var part : parts) {
                var columns = part.table().columns();
                for (var column = 0; column < columns.size(); column++) {
                    var type = columns.get(column).type();
                    statement.setArray(index++, connection.createArrayOf(type.sentAsText() ? "text" : type.sql(),
                            values(part, column, type)));
                }
            }
            statement.executeUpdate();
        }
    }

    private static Object[] values(Rows part, int column, SqlType type) {
        var values = part.rows().stream().map(row -> row[column]);
        return switch (type) {
            case DATE, INSTANT -> values.map(value -> value == null ? null : value.toString()).toArray(String[]::new);
            case BYTES -> values.map(byte[].class::cast).toArray(byte[][]::new);
            default -> values.toArray();
        };
    }

    private static String sql(Table table) {
        var names = table.columns().stream().map(Table.Column::name).toList();
        var arrays = table.columns().stream()
                .map(column -> "cast(? as " + (column.type().sentAsText() ? "text" : column.type().sql()) + "[])")
                .collect(Collectors.joining(", "));
        var source = "unnest(" + arrays + ") as v(" + String.join(", ", names) + ")";
        if (table.isUpdate()) {
            var changes = names.stream().skip(table.keys()).map(name -> name + " = v." + name)
                    .collect(Collectors.joining(", "));
            var match = names.stream().limit(table.keys()).map(name -> "t." + name + " = v." + name)
                    .collect(Collectors.joining(" and "));
            return "update " + table.name() + " t set " + changes + " from " + source + " where " + match;
        }
        var values = table.columns().stream()
                .map(column -> column.type().sentAsText()
                        ? "cast(v." + column.name() + " as " + column.type().sql() + ")"
                        : "v." + column.name())
                .collect(Collectors.joining(", "));
        return "insert into " + table.name() + " (" + String.join(", ", names) + ") select " + values + " from "
                + source;
    }

    private static void bindKeys(PreparedStatement statement, Collection<AccountKey> keys)
            throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("bigint", keys.stream().map(AccountKey::merchant).toArray()));
        statement.setArray(2, connection.createArrayOf("bigint", keys.stream().map(AccountKey::owner).toArray()));
        statement.setArray(3, connection.createArrayOf("text", keys.stream().map(key -> key.kind().name()).toArray()));
        statement.setArray(4, connection.createArrayOf("text", keys.stream().map(AccountKey::asset).toArray()));
        statement.setArray(5, connection.createArrayOf("bigint", keys.stream().map(AccountKey::scope).toArray()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public boolean isLockTimeout(SQLException failure) {
        return "55P03".equals(failure.getSQLState());
    }

    /** Its server stops (57P), takes no more connections (53300), or ended one that slept in a transaction (25P03). */
    @Override
    public boolean endsConnection(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300") || state.equals("25P03");
    }

    @Override
    public DurabilityBarrier barrier(DataSource dataSource) {
        return () -> {};
    }
}
