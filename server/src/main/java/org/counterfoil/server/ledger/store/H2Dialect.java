package org.counterfoil.server.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.ledger.TerminalSequence;

/** H2: one writer, statements in JDBC batches, and a checkpoint before an answer. */
final class H2Dialect implements Dialect {

    private static final String BY_KEY = "select " + AccountRows.COLUMNS
            + " from account a where a.merchant_id = ? and a.owner = ? and a.kind = ? and a.asset = ? and a.scope = ?";
    private static final String OPEN = "insert into account"
            + " (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)"
            + " values (?, ?, ?, ?, ?, ?, 'OPEN', 0, 0, 0)";
    private static final String DUPLICATE = "23505";

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public boolean severalNodes() {
        return false;
    }

    @Override
    public void prepareWriter(Connection connection) throws SQLException {
        execute(connection, "set lock_timeout 2000");
    }

    @Override
    public void releaseWriter(Connection connection) throws SQLException {
        execute(connection, "set lock_timeout 10000");
    }

    @Override
    public String lockRows() {
        return "for update";
    }

    @Override
    public List<AccountRow> accounts(Connection connection, Collection<AccountKey> keys) throws SQLException {
        var rows = new ArrayList<AccountRow>(keys.size());
        try (var statement = connection.prepareStatement(BY_KEY)) {
            for (var key : keys) {
                bind(statement, key);
                try (var result = statement.executeQuery()) {
                    if (result.next()) {
                        rows.add(AccountRows.read(result));
                    }
                }
            }
        }
        return rows;
    }

    @Override
    public void open(Connection connection, Collection<AccountKey> keys) throws SQLException {
        try (var statement = connection.prepareStatement(OPEN)) {
            for (var key : keys) {
                bind(statement, key);
                statement.setString(6, key.kind().mode().name());
                try {
                    statement.executeUpdate();
                } catch (SQLException failure) {
                    // Somebody else opened it in between: here a failed statement leaves the transaction whole.
                    if (!DUPLICATE.equals(failure.getSQLState())) {
                        throw failure;
                    }
                }
            }
        }
    }

    /** Account by account: for an array and a range together H2 reads the whole index. */
    @Override
    public List<LotRow> lotsLeft(Connection connection, Collection<Long> accounts) throws SQLException {
        var rows = new ArrayList<LotRow>();
        try (var statement = connection.prepareStatement(
                LotRows.SELECT + "where account_id = ? and remaining > 0")) {
            for (var account : accounts) {
                statement.setLong(1, account);
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        rows.add(LotRows.read(result));
                    }
                }
            }
        }
        return rows;
    }

    /** One by one: for a join with arrays H2 reads the whole table. */
    @Override
    public List<RequestRow> answered(Connection connection, Collection<TerminalSequence> sequences)
            throws SQLException {
        var rows = new ArrayList<RequestRow>();
        for (var sequence : sequences) {
            rows.addAll(RequestRows.bySequence(connection, sequence));
        }
        return rows;
    }

    @Override
    public void write(Connection connection, BatchRows rows) throws SQLException {
        for (var part : rows.parts()) {
            var table = part.table();
            try (var statement = connection.prepareStatement(sql(table))) {
                for (var row : part.rows()) {
                    // An update names its key last.
                    for (var i = 0; i < row.length; i++) {
                        var index = i < table.keys() ? row.length - table.keys() + i : i - table.keys();
                        Sql.set(statement, index + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static String sql(Table table) {
        var names = table.columns().stream().map(Table.Column::name).toList();
        if (table.isUpdate()) {
            return "update " + table.name() + " set "
                    + names.stream().skip(table.keys()).map(name -> name + " = ?").collect(Collectors.joining(", "))
                    + " where "
                    + names.stream().limit(table.keys()).map(name -> name + " = ?")
                            .collect(Collectors.joining(" and "));
        }
        return "insert into " + table.name() + " (" + String.join(", ", names) + ") values ("
                + Stream.generate(() -> "?").limit(names.size()).collect(Collectors.joining(", ")) + ")";
    }

    private static void bind(PreparedStatement statement, AccountKey key) throws SQLException {
        statement.setLong(1, key.merchant());
        statement.setLong(2, key.owner());
        statement.setString(3, key.kind().name());
        statement.setString(4, key.asset());
        statement.setLong(5, key.scope());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public boolean isLockTimeout(SQLException failure) {
        return "HYT00".equals(failure.getSQLState());
    }

    @Override
    public boolean endsConnection(String state) {
        return state.startsWith("08") || state.equals("90067") || state.equals("90098") || state.equals("90121");
    }

    @Override
    public DurabilityBarrier barrier(DataSource dataSource) {
        return new CheckpointBarrier(dataSource);
    }
}
