package org.counterfoil.server.system.dump;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import org.counterfoil.server.shared.tenant.AcrossMerchants;

/**
 * Writes a database into a file as it stood at one moment, whatever happens meanwhile, with the files that it names on
 * the same disk.
 */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
public final class DumpWriter {

    /** H2's own level: one snapshot of all tables for the whole transaction. */
    private static final int H2_SNAPSHOT = 6;
    private static final int ROWS_AT_A_TIME = 1_000;

    private final DataSource dataSource;
    private final Path archive;
    private final Clock clock;

    /** @param archive where the operator log's old lines lie, in a folder for each merchant */
    public DumpWriter(DataSource dataSource, Path archive, Clock clock) {
        this.dataSource = dataSource;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Writes the file. It is on the disk when it bears its name, and there is none where that failed.
     *
     * @throws IOException where the disk does not take it
     */
    public DumpFacts write(Path file, DumpProgress progress) throws IOException, SQLException {
        try (var connection = dataSource.getConnection(); var out = new SealedOutput(file)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(DumpSchema.isH2(connection)
                    ? H2_SNAPSHOT
                    : Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var beside = FilesBeside.of(connection, archive);
                var rows = write(connection, beside, out, progress);
                return out.seal(rows, beside.counted());
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        }
    }

    private long write(Connection connection, FilesBeside beside, SealedOutput sealed, DumpProgress progress)
            throws IOException, SQLException {
        var total = 0L;
        var schema = DumpSchema.of(connection);
        for (var table : schema.tables()) {
            total += number(connection, "select count(*) from " + table.name());
        }
        var out = sealed.content();
        new DumpHead(migration(connection), connection.getMetaData().getDatabaseProductName(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS), total, beside.counted()).write(out);
        beside.pack(out);
        out.writeInt(schema.tables().size());
        var done = 0L;
        for (var table : schema.tables()) {
            done = write(connection, table, out, new Counted(progress, done, total));
        }
        // Read after the rows: no number that a row of the snapshot bears comes again.
        var sequences = DumpSchema.of(connection).sequences();
        out.writeInt(sequences.size());
        for (var sequence : sequences.entrySet()) {
            out.writeUTF(sequence.getKey());
            out.writeLong(sequence.getValue());
        }
        return done;
    }

    /** How far the whole is when a table begins. */
    private record Counted(DumpProgress progress, long before, long total) {

        void row(long rows) {
            if (rows % ROWS_AT_A_TIME == 0) {
                progress.rows(before + rows, total);
            }
        }
    }

    private static long write(Connection connection, DumpTable table, DataOutputStream out, Counted counted)
            throws IOException, SQLException {
        out.writeUTF(table.name());
        out.writeInt(table.columns().size());
        for (var column : table.columns()) {
            out.writeUTF(column.name());
            out.writeUTF(column.type().name());
        }
        var rows = 0L;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var found = statement.executeQuery(table.select())) {
                while (found.next()) {
                    counted.row(rows++);
                    out.writeBoolean(true);
                    write(found, table, out);
                }
            }
        }
        out.writeBoolean(false);
        out.writeLong(rows);
        return counted.before() + rows;
    }

    private static void write(ResultSet row, DumpTable table, DataOutputStream out) throws IOException, SQLException {
        var place = 1;
        for (var column : table.columns()) {
            column.type().copy(row, place++, out);
        }
    }

    private static String migration(Connection connection) throws SQLException {
        var last = DumpSchema.isH2(connection)
                ? "select \"version\" from \"flyway_schema_history\" where \"version\" is not null"
                : "select version from flyway_schema_history where version is not null";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(last + " order by 1")) {
            var highest = 0;
            while (rows.next()) {
                highest = Math.max(highest, Integer.parseInt(rows.getString(1)));
            }
            return Integer.toString(highest);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
