package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;

import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.Restore;

/**
 * Restores into a PostgreSQL that is there: into a schema beside, whose tables change places with those that are there
 * once they are whole and proved, in one transaction.
 */
final class PostgresRestore {

    private final DatabaseChoice choice;
    private final Map<String, String> environment;
    private final RestoreStep.Ahead ahead;

    PostgresRestore(DatabaseChoice choice, Map<String, String> environment, RestoreStep.Ahead ahead) {
        this.choice = choice;
        this.environment = environment;
        this.ahead = ahead;
    }

    Restored run(DumpFile file, Restored.Consent consent)
            throws CommandRefusedException, IOException, SQLException {
        var books = new FreshBooks(file, ahead);
        try (var database = CommandDatabase.open(choice, "", environment);
                var places = SchemaExchange.begin(database.source(), choice.place())) {
            books.demandKnown(database.source());
            var isThere = !Restore.isEmpty(database.source());
            if (isThere) {
                places.demandLeft();
                consent.ask();
            }
            places.makeFresh();
            try (var fresh = CommandDatabase.inSchema(SchemaExchange.FRESH, choice, environment)) {
                var made = books.make(fresh.source());
                var notes = new ArrayList<>(books.unpack(choice.directory()));
                places.exchange(ahead).ifPresent(aside -> notes.add("the former tables are in the schema " + aside
                        + "; when they are not needed any more: drop schema " + aside + " cascade"));
                return new Restored(made.rows(), made.report(), notes);
            } finally {
                places.dropFresh();
            }
        }
    }
}
