package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.counterfoil.server.ledger.ProvedLedger;
import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.DumpProgress;
import org.counterfoil.server.system.dump.Restore;

/** Makes the books of a backup where nothing is yet, and proves them. */
final class FreshBooks {

    private final DumpFile file;
    private final RestoreStep.Ahead ahead;

    FreshBooks(DumpFile file, RestoreStep.Ahead ahead) {
        this.file = file;
        this.ahead = ahead;
    }

    /** Refuses a backup of a later version than this program's, before anything is made. */
    void demandKnown(DataSource anywhere) throws CommandRefusedException, SQLException {
        if (!new Restore(file, anywhere).isKnown()) {
            throw new CommandRefusedException(
                    "the backup is of a later version of Counterfoil; restore it with that one");
        }
    }

    Restored make(DataSource empty) throws IOException, SQLException {
        var restore = new Restore(file, empty);
        ahead.of(RestoreStep.MIGRATE);
        restore.migrate();
        ahead.of(RestoreStep.FILL);
        var rows = restore.fill(DumpProgress.UNHEARD);
        ahead.of(RestoreStep.SETTLE);
        restore.settle();
        ahead.of(RestoreStep.PROVE);
        return new Restored(rows, ProvedLedger.prove(empty, Clock.systemUTC()), List.of());
    }

    /** Puts the files beside the books into a data directory; returns what is to be said of them. */
    List<String> unpack(Path directory) throws IOException {
        ahead.of(RestoreStep.UNPACK);
        var archive = directory.resolve("archive");
        file.unpack(archive);
        var files = file.head().files();
        var notes = new ArrayList<String>();
        if (files.held() > 0) {
            notes.add("archived files of the operator log in " + archive + ": " + files.held());
        }
        if (files.elsewhere() > 0) {
            notes.add("archived files that the backup lacks: " + files.elsewhere()
                    + "; copy them from the archive/ of the other servers");
        }
        return notes;
    }
}
