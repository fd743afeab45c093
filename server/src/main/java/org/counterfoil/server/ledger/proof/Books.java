package org.counterfoil.server.ledger.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import javax.sql.DataSource;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The ledger as it stood at one moment, whatever is posted meanwhile: all reads see the same snapshot. */
@AcrossMerchants(because = "a ledger is sound as a whole or not at all; findings are shown to their own merchant alone")
final class Books implements AutoCloseable {

    private static final int ROWS_AT_A_TIME = 1_000;
    /** H2's own level: one snapshot of all tables for the whole transaction. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final OffsetDateTime moment;
    private final JdbcClient jdbc;
    private final Map<Slices, List<Slice>> slices = new EnumMap<>(Slices.class);

    private Books(Connection connection, Instant moment) {
        this.connection = connection;
        this.moment = moment.atOffset(ZoneOffset.UTC);
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Opens them as they stand; {@code moment} is what questions call now. */
    static Books open(DataSource dataSource, Instant moment) throws SQLException {
        var connection = dataSource.getConnection();
        try {
            var h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            return new Books(connection, moment);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** As the transaction that the connection is in sees them, its own changes included. */
    static Books within(Connection connection, Instant moment) {
        return new Books(connection, moment);
    }

    /** The slices of a table, in order. */
    List<Slice> slices(Slices of) {
        return of == Slices.WHOLE ? List.of(Slice.ALL) : slices.computeIfAbsent(of, table -> slices(table, of.rows()));
    }

    /** The same in another size. */
    List<Slice> slices(Slices of, int rows) {
        var cut = new ArrayList<Slice>();
        var from = Long.MIN_VALUE;
        var border = border(of, rows, from);
        while (border.isPresent()) {
            cut.add(new Slice(from, border.get()));
            from = border.get() + 1;
            border = border(of, rows, from);
        }
        cut.add(new Slice(from, Long.MAX_VALUE));
        return cut;
    }

    private Optional<Long> border(Slices of, int rows, long from) {
        return jdbc.sql("select id from " + of.table() + " where id >= :from order by id offset " + (rows - 1)
                + " rows fetch first 1 rows only").param("from", from).query(Long.class).optional();
    }

    /** Hands over the rows of a question one by one. */
    void read(String sql, Slice slice, RowCallbackHandler reader) {
        question(sql, slice).query(reader);
    }

    /** The rows of a question, which are few. */
    <T> List<T> list(String sql, Slice slice, RowMapper<T> reader) {
        return question(sql, slice).query(reader).list();
    }

    /** How many transactions there are, or the reader has. */
    long transactions(OptionalLong reader) {
        return count("ledger_tx t", reader);
    }

    /** How many postings there are, or the reader has. */
    long postings(OptionalLong reader) {
        return count(reader.isEmpty() ? "posting" : "posting p join ledger_tx t on t.id = p.tx_id", reader);
    }

    private long count(String rows, OptionalLong reader) {
        var ofReader = reader.isEmpty() ? "" : " where t.merchant_id = " + reader.getAsLong();
        return jdbc.sql("select count(*) from " + rows + ofReader).query(Long.class).single();
    }

    /** For readers of their own; the snapshot is the same. */
    Connection connection() {
        return connection;
    }

    private JdbcClient.StatementSpec question(String sql, Slice slice) {
        return jdbc.sql(sql).withFetchSize(ROWS_AT_A_TIME).param("from", slice.from()).param("to", slice.to())
                .param("yesterday", moment.minusDays(1));
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
        }
    }
}
