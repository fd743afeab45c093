package org.counterfoil.server.system.dump;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.flywaydb.core.Flyway;

/** Makes a database out of a file. */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
public final class Restore {

    private static final String COMMON = "classpath:db/migration/common";

    private final DumpFile file;
    private final DataSource target;

    /** @param target empty, and its user owns what is made there */
    public Restore(DumpFile file, DataSource target) {
        this.file = file;
        this.target = target;
    }

    /** Whether there is anything in a database. */
    public static boolean isEmpty(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return DumpSchema.tableNames(connection).isEmpty();
        }
    }

    /** Whether this program knows what the file's database was like; one of a later version it does not. */
    public boolean isKnown() throws SQLException {
        var wanted = Integer.parseInt(file.head().schema());
        for (var migration : flyway("latest").info().all()) {
            if (Integer.parseInt(migration.getVersion().getVersion()) >= wanted) {
                return true;
            }
        }
        return false;
    }

    /** Makes the database whole, and returns how many rows it has then. */
    public long run(DumpProgress progress) throws IOException, SQLException {
        migrate();
        return fill(progress);
    }

    /** Makes the tables that the file was written of. */
    public void migrate() throws SQLException {
        flyway(file.head().schema()).migrate();
    }

    /**
     * Fills the tables and returns how many rows they have then: a PostgreSQL's all or none, an H2's in pieces, since
     * its file is used when it is whole.
     */
    public long fill(DumpProgress progress) throws IOException, SQLException {
        try (var connection = target.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var rows = file.load(connection, progress);
                connection.commit();
                return rows;
            } catch (IOException | SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    /**
     * Ends what was under way when the file was written: nobody is signed in, no writer holds a slot, no node is there
     * and nothing runs.
     */
    public void settle() throws SQLException {
        try (var connection = target.getConnection()) {
            run(connection, "update staff_session set revoked_at = current_timestamp where revoked_at is null");
            run(connection, "update writer_slot set node = '', epoch = epoch + 1");
            run(connection, "delete from ledger_node");
            run(connection, "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Flyway flyway(String version) throws SQLException {
        try (var connection = target.getConnection()) {
            var own = DumpSchema.isH2(connection) ? "classpath:db/migration/h2" : "classpath:db/migration/postgresql";
            return Flyway.configure().dataSource(target).locations(COMMON, own).target(version).load();
        }
    }
}
