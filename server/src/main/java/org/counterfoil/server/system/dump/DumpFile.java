package org.counterfoil.server.system.dump;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.server.shared.tenant.AcrossMerchants;

/** A file that was found whole. */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
public final class DumpFile {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final Path file;
    private final String digest;
    private final DumpHead head;

    private DumpFile(Path file, String digest, DumpHead head) {
        this.file = file;
        this.digest = digest;
        this.head = head;
    }

    /**
     * Looks at the whole file first.
     *
     * @throws DamagedDumpException where its digest is not that of its content, or it is something else
     */
    public static DumpFile open(Path file) throws IOException {
        var digest = SealedInput.check(file);
        try (var in = SealedInput.content(file)) {
            return new DumpFile(file, digest, DumpHead.read(in).orElseThrow(() -> new DamagedDumpException(file)));
        }
    }

    public DumpHead head() {
        return head;
    }

    public String digest() {
        return digest;
    }

    /** Reads the files that lay beside the database. Throws where one is not what was written. */
    public void proveFiles() throws IOException {
        try (var in = SealedInput.content(file)) {
            skipFiles(in);
        }
    }

    /** Puts the files that lay beside the database into a folder again; one that is there as it was stays. */
    public void unpack(Path folder) throws IOException {
        try (var in = SealedInput.content(file)) {
            DumpHead.read(in);
            for (var left = head.files().held(); left > 0; left--) {
                var kept = KeptFile.read(in);
                if (kept.isWhole(folder)) {
                    kept.copy(in, OutputStream.nullOutputStream());
                } else {
                    kept.unpack(in, folder);
                }
            }
        }
    }

    /** Fills empty tables that have the schema of {@link DumpHead#schema}, within the caller's transaction. */
    long load(Connection connection, DumpProgress progress) throws IOException, SQLException {
        try (var in = SealedInput.content(file)) {
            skipFiles(in);
            var known = tables(connection);
            var loading = new Loading(connection, in, progress);
            for (var left = in.readInt(); left > 0; left--) {
                loading.table(known);
            }
            for (var left = in.readInt(); left > 0; left--) {
                loading.sequence(in.readUTF(), in.readLong());
            }
            loading.countOn(known.values());
            return loading.rows;
        }
    }

    private void skipFiles(DataInputStream in) throws IOException {
        DumpHead.read(in);
        for (var left = head.files().held(); left > 0; left--) {
            KeptFile.read(in).copy(in, OutputStream.nullOutputStream());
        }
    }

    private static Map<String, DumpTable> tables(Connection connection) throws SQLException {
        var tables = new HashMap<String, DumpTable>();
        DumpSchema.of(connection).tables().forEach(table -> tables.put(table.name(), table));
        return tables;
    }

    /** Goes through the file once. */
    @AcrossMerchants(because = "a database is kept as a whole or not at all")
    private final class Loading {

        private final Connection connection;
        private final DataInputStream in;
        private final DumpProgress progress;
        private final boolean inPieces;
        private long rows;

        Loading(Connection connection, DataInputStream in, DumpProgress progress) throws SQLException {
            this.connection = connection;
            this.in = in;
            this.progress = progress;
            inPieces = DumpSchema.isH2(connection);
        }

        void table(Map<String, DumpTable> known) throws IOException, SQLException {
            var name = in.readUTF();
            var columns = new ArrayList<DumpTable.DumpColumn>();
            for (var left = in.readInt(); left > 0; left--) {
                columns.add(new DumpTable.DumpColumn(in.readUTF(), ValueType.valueOf(in.readUTF()), false));
            }
            if (!known.containsKey(name)) {
                throw new IOException("nobody knows the table " + name);
            }
            try (var statement = connection.prepareStatement(new DumpTable(name, columns).insert())) {
                fill(statement, columns);
            }
        }

        private void fill(PreparedStatement statement, List<DumpTable.DumpColumn> columns)
                throws IOException, SQLException {
            var filled = 0L;
            while (in.readBoolean()) {
                var place = 1;
                for (var column : columns) {
                    column.type().copy(in, statement, place++);
                }
                statement.addBatch();
                if (++filled % ROWS_AT_A_TIME == 0) {
                    statement.executeBatch();
                    commitPiece();
                    progress.rows(rows + filled, head.rows());
                }
            }
            statement.executeBatch();
            if (in.readLong() != filled) {
                throw new IOException("a table is not whole");
            }
            rows += filled;
        }

        /** An H2 of many rows in one transaction would hold all of them twice; its file is a new one anyway. */
        private void commitPiece() throws SQLException {
            if (inPieces) {
                connection.commit();
            }
        }

        void sequence(String name, long next) throws SQLException {
            run("alter sequence " + name + " restart with " + next);
        }

        /** Where the database numbers rows itself it goes on behind the last one. */
        void countOn(Iterable<DumpTable> tables) throws SQLException {
            for (var table : tables) {
                for (var column : table.columns().stream().filter(DumpTable.DumpColumn::counted).toList()) {
                    run("alter table " + table.name() + " alter column " + column.name() + " restart with "
                            + (last(table.name(), column.name()) + 1));
                }
            }
        }

        private long last(String table, String column) throws SQLException {
            try (Statement statement = connection.createStatement();
                    var found = statement.executeQuery("select coalesce(max(" + column + "), 0) from " + table)) {
                found.next();
                return found.getLong(1);
            }
        }

        private void run(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
