package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.counterfoil.server.ledger.ProvedLedger;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.DumpProgress;
import org.counterfoil.server.system.dump.Restore;

/**
 * Restores into the embedded database of a data directory: under another name first, so that what is there stays as it
 * is until the new one is whole and proved.
 */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
final class EmbeddedRestore {

    private static final String FRESH = "counterfoil-restoring";
    private static final String ENDING = ".mv.db";

    private final DatabaseChoice choice;
    private final Map<String, String> environment;

    EmbeddedRestore(DatabaseChoice choice, Map<String, String> environment) {
        this.choice = choice;
        this.environment = environment;
    }

    Restored run(DumpFile file, Restored.Consent consent)
            throws CommandRefusedException, IOException, SQLException {
        Files.createDirectories(choice.directory());
        var isThere = Files.exists(choice.file());
        if (isThere) {
            CommandDatabase.open(choice, "counterfoil", environment).close();
            consent.ask();
        }
        var fresh = choice.directory().resolve(FRESH + ENDING);
        Files.deleteIfExists(fresh);
        try {
            var made = make(file);
            var notes = isThere ? List.of("the former database is " + putAside()) : List.<String>of();
            Files.move(fresh, choice.file(), StandardCopyOption.ATOMIC_MOVE);
            return new Restored(made.rows(), made.report(), notes);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static void demandKnown(Restore restore) throws CommandRefusedException, SQLException {
        if (!restore.isKnown()) {
            throw new CommandRefusedException(
                    "the backup is of a later version of Counterfoil; restore it with that one");
        }
    }

    /** The file is closed and on the disk when this returns. */
    private Restored make(DumpFile file) throws CommandRefusedException, IOException, SQLException {
        try (var database = CommandDatabase.open(choice, FRESH, environment)) {
            var restore = new Restore(file, database.source());
            demandKnown(restore);
            var rows = restore.run(DumpProgress.UNHEARD);
            restore.settle();
            var report = ProvedLedger.prove(database.source(), Clock.systemUTC());
            try (var connection = database.source().getConnection(); var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
            return new Restored(rows, report, List.of());
        }
    }

    private Path putAside() throws IOException {
        var number = 1;
        var aside = aside(number);
        while (Files.exists(aside)) {
            aside = aside(++number);
        }
        return Files.move(choice.file(), aside, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path aside(int number) {
        return choice.directory().resolve("counterfoil-replaced-" + number + ENDING);
    }
}
