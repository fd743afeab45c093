package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.counterfoil.server.ledger.ProvedLedger;
import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.DumpProgress;
import org.counterfoil.server.system.dump.Restore;

/** Restores into a PostgreSQL that is there. */
final class PostgresRestore {

    private final DatabaseChoice choice;
    private final Map<String, String> environment;

    PostgresRestore(DatabaseChoice choice, Map<String, String> environment) {
        this.choice = choice;
        this.environment = environment;
    }

    Restored run(DumpFile file, Restored.Consent consent)
            throws CommandRefusedException, IOException, SQLException {
        try (var database = CommandDatabase.open(choice, "", environment)) {
            var restore = new Restore(file, database.source());
            EmbeddedRestore.demandKnown(restore);
            if (!Restore.isEmpty(database.source())) {
                if (database.isServed()) {
                    throw new CommandRefusedException(
                            "a server works on " + choice.place() + "; stop it and try again");
                }
                consent.ask();
                Restore.empty(database.source());
            }
            var rows = restore.run(DumpProgress.UNHEARD);
            restore.settle();
            var report = ProvedLedger.prove(database.source(), Clock.systemUTC());
            return new Restored(rows, report, List.of());
        }
    }
}
