package org.counterfoil.server.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.counterfoil.server.shared.settings.ServerSettings;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.core.io.ClassPathResource;

/**
 * Where another role owns the tables, that role makes them, and the server's own gets what it needs and no more: what
 * is written once in the ledger can't be changed even by somebody who holds the server's password.
 */
final class OwnedTables implements FlywayConfigurationCustomizer {

    private static final ClassPathResource GRANTS = new ClassPathResource("db/grants/postgresql.sql");

    private final ServerSettings.Database database;

    OwnedTables(ServerSettings.Database database) {
        this.database = database;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (database.ownedByAnother()) {
            flyway.dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                    .callbacks(new Grants(database));
        }
    }

    /** What is granted when the migrations are done. */
    private record Grants(ServerSettings.Database database) implements Callback {

        @Override
        public void handle(Event event, Context context) {
            try {
                grant(context.getConnection());
            } catch (SQLException refused) {
                throw new IllegalStateException("The role " + database.ownerUser() + " could not grant "
                        + database.user() + " what the server needs", refused);
            }
        }

        /** All at once, so that at no moment the server may do more or less. */
        private void grant(Connection connection) throws SQLException {
            var before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                var sql = script().replace("${application}", statement.enquoteIdentifier(database.user(), true))
                        .replace("${schema}", statement.enquoteIdentifier(connection.getSchema(), true));
                statement.execute(sql);
                connection.commit();
            } finally {
                connection.setAutoCommit(before);
            }
        }

        private static String script() {
            try {
                return GRANTS.getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public String getCallbackName() {
            return "grants";
        }
    }
}
