package org.counterfoil.trials.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * All processes of a PostgreSQL on this machine, by Linux's {@code /proc}: those that live, and through the postmaster
 * those that ended, since every connection is a process of its own.
 */
public final class PostgresProcessor implements Processor {

    private static final Path PROC = Path.of("/proc");
    /** Linux counts for {@code /proc} in hundredths of a second, whatever its kernel does. */
    private static final long TICK_MILLIS = 10;
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    private final Optional<Long> postmaster;

    private PostgresProcessor(Optional<Long> postmaster) {
        this.postmaster = postmaster;
    }

    /** The cluster of a database; one on another machine tells nothing. */
    public static PostgresProcessor of(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            var backend = PROC.resolve(row.getString(1));
            return new PostgresProcessor(isPostgres(backend)
                    ? stat(backend).map(fields -> fields[PARENT])
                    : Optional
                            .empty());
        }
    }

    @Override
    public Optional<Duration> used() {
        return postmaster.flatMap(id -> stat(PROC.resolve(Long.toString(id)))
                .map(fields -> fields[USER] + fields[SYSTEM] + fields[ENDED_USER] + fields[ENDED_SYSTEM])
                .map(own -> Duration.ofMillis((own + children(id)) * TICK_MILLIS)));
    }

    private static long children(long parent) {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes.filter(path -> Character.isDigit(path.getFileName().toString().charAt(0)))
                    .flatMap(path -> stat(path).stream()).filter(fields -> fields[PARENT] == parent)
                    .mapToLong(fields -> fields[USER] + fields[SYSTEM]).sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static boolean isPostgres(Path process) {
        try {
            return Files.readString(process.resolve("comm")).startsWith("postgres");
        } catch (IOException elsewhere) {
            return false;
        }
    }

    /** The numbers after the state in {@code /proc/ID/stat}; the name before it may hold anything. */
    private static Optional<long[]> stat(Path process) {
        try {
            var text = Files.readString(process.resolve("stat"));
            var fields = text.substring(text.lastIndexOf(')') + 2).strip().split(" ");
            var numbers = new long[ENDED_SYSTEM + 1];
            for (var place = PARENT; place < numbers.length; place++) {
                numbers[place] = Long.parseLong(fields[place]);
            }
            return Optional.of(numbers);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
