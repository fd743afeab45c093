package org.counterfoil.server.system.backup;

import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.counterfoil.server.shared.tenant.AcrossMerchants;

/** A database that a command has opened for itself. */
@AcrossMerchants(because = "a command works on a database as a whole")
final class CommandDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 3;
    private static final String H2_IN_USE = "90020";

    private final HikariDataSource pool;

    private CommandDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Opens the database, or, where it is an embedded one, the file of a name in the data directory.
     *
     * @throws CommandRefusedException where a server holds it, or it can't be reached
     */
    static CommandDatabase open(DatabaseChoice choice, String name, Map<String, String> environment)
            throws CommandRefusedException {
        return open(new HikariDataSource(), choice, name, environment);
    }

    /** Opens a PostgreSQL so that its tables are looked for, and made, in a schema of it. */
    static CommandDatabase inSchema(String schema, DatabaseChoice choice, Map<String, String> environment)
            throws CommandRefusedException {
        var pool = new HikariDataSource();
        pool.setSchema(schema);
        return open(pool, choice, "", environment);
    }

    private static CommandDatabase open(HikariDataSource pool, DatabaseChoice choice, String name,
            Map<String, String> environment) throws CommandRefusedException {
        pool.setJdbcUrl(choice.url(name));
        pool.setUsername(choice.user());
        pool.setPassword(choice.password(environment));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(5_000);
        var database = new CommandDatabase(pool);
        try {
            database.tryOut(choice);
            return database;
        } catch (CommandRefusedException refused) {
            database.close();
            throw refused;
        }
    }

    DataSource source() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private void tryOut(DatabaseChoice choice) throws CommandRefusedException {
        try (var connection = pool.getConnection()) {
            connection.getMetaData().getDatabaseProductName();
        } catch (SQLException failure) {
            throw new CommandRefusedException(sentence(choice, failure));
        }
    }

    private static String sentence(DatabaseChoice choice, SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException reason && H2_IN_USE.equals(reason.getSQLState())) {
                return "the database in " + choice.place() + " is in use by a running server; stop it and try again";
            }
        }
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return choice.place() + " cannot be opened: " + String.valueOf(cause.getMessage()).lines().findFirst()
                .orElse(cause.getClass().getSimpleName());
    }
}
