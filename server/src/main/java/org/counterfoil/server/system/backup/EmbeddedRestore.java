package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;

import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.system.dump.Directories;
import org.counterfoil.server.system.dump.DumpFile;

/**
 * Restores into the embedded database of a data directory: under another name first, so that what is there stays as it
 * is until the new one is whole and proved. There is a database of that name at every moment.
 */
@AcrossMerchants(because = "a database is kept as a whole or not at all")
final class EmbeddedRestore {

    private static final String FRESH = "counterfoil-restoring";
    private static final String ENDING = ".mv.db";

    private final DatabaseChoice choice;
    private final Map<String, String> environment;
    private final RestoreStep.Ahead ahead;

    EmbeddedRestore(DatabaseChoice choice, Map<String, String> environment, RestoreStep.Ahead ahead) {
        this.choice = choice;
        this.environment = environment;
        this.ahead = ahead;
    }

    Restored run(DumpFile file, Restored.Consent consent)
            throws CommandRefusedException, IOException, SQLException {
        Files.createDirectories(choice.directory());
        var isThere = Files.exists(choice.file());
        if (isThere) {
            demandLeft();
            consent.ask();
        }
        var fresh = choice.directory().resolve(FRESH + ENDING);
        Files.deleteIfExists(fresh);
        try {
            var books = new FreshBooks(file, ahead);
            var made = make(books);
            var notes = new ArrayList<>(books.unpack(choice.directory()));
            if (isThere) {
                demandLeft();
                notes.add("the former database is " + replaceBy(fresh));
            } else {
                put(fresh);
            }
            return new Restored(made.rows(), made.report(), notes);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void demandLeft() throws CommandRefusedException {
        CommandDatabase.open(choice, "counterfoil", environment).close();
    }

    /** The file is closed and on the disk when this returns. */
    private Restored make(FreshBooks books) throws CommandRefusedException, IOException, SQLException {
        try (var database = CommandDatabase.open(choice, FRESH, environment)) {
            books.demandKnown(database.source());
            var made = books.make(database.source());
            try (var connection = database.source().getConnection(); var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
            return made;
        }
    }

    /** Returns what the former one is called from now on. */
    private Path replaceBy(Path fresh) throws IOException {
        ahead.of(RestoreStep.PUT_ASIDE);
        var aside = secondName();
        try {
            put(fresh);
        } catch (IOException | RuntimeException failure) {
            Files.delete(aside);
            throw failure;
        }
        return aside;
    }

    /** The new file takes the name in one step, whoever had it. */
    private void put(Path fresh) throws IOException {
        ahead.of(RestoreStep.PUT_IN_PLACE);
        Files.move(fresh, choice.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Directories.force(choice.directory());
    }

    /** A copy where a disk knows no file by two names. */
    private Path secondName() throws IOException {
        var number = 1;
        var aside = aside(number);
        while (Files.exists(aside)) {
            aside = aside(++number);
        }
        try {
            return Files.createLink(aside, choice.file());
        } catch (UnsupportedOperationException | FileSystemException oneName) {
            return Files.copy(choice.file(), aside);
        }
    }

    private Path aside(int number) {
        return choice.directory().resolve("counterfoil-replaced-" + number + ENDING);
    }
}
