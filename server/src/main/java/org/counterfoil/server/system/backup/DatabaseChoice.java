package org.counterfoil.server.system.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The database that a command works on.
 *
 * @param data     the server's data directory: its embedded database, where no other is named
 * @param url      JDBC URL of a PostgreSQL
 * @param password the file whose first line is the user's password
 */
record DatabaseChoice(Path data, Optional<String> url, String user, Optional<Path> password) {

    private static final String PASSWORD = "COUNTERFOIL_DATABASE_PASSWORD";
    private static final String NAME = "counterfoil";
    private static final String ENDING = ".mv.db";

    /** The file of an embedded database. */
    Path file() {
        return directory().resolve(NAME + ENDING);
    }

    Path directory() {
        return data.toAbsolutePath().normalize();
    }

    /** JDBC URL of an embedded database in the data directory. */
    String embedded(String name) {
        return ScratchDatabase.URL.formatted(directory().resolve(name)) + ";DB_CLOSE_DELAY=0";
    }

    String url(String name) {
        return url.orElseGet(() -> embedded(name));
    }

    /** As it is said. */
    String place() {
        return url.orElseGet(() -> directory().toString());
    }

    String password(Map<String, String> environment) throws CommandRefusedException {
        if (password.isEmpty()) {
            return environment.getOrDefault(PASSWORD, "");
        }
        try (var lines = Files.lines(password.get())) {
            return lines.findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new CommandRefusedException("the password file " + password.get() + " cannot be read");
        }
    }
}
