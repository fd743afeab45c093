package org.counterfoil.trials.house;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;

import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.shared.Trial;

/**
 * Where a trial takes place: a house in a database of its own, and a directory for all else.
 *
 * @param directory holds the data of the server that founded the house in {@code data}
 */
public record Stage(Path directory, TrialDatabase database, TrialHouse house) {

    /** What came of a trial. */
    public interface Result {

        /** Whether what was tried held. */
        boolean held();

        /** The last line. */
        String line();
    }

    /** What is tried. */
    @FunctionalInterface
    public interface Play {

        /** Tries it. */
        Result on(Stage stage) throws IOException, InterruptedException, SQLException;
    }

    /**
     * Tries something on a stage of its own, which is cleared when it held; where not, all of it is kept, and
     * {@code out} is told where.
     *
     * @param name     the trial's
     * @param database {@code h2}, or the URL of a PostgreSQL
     * @return the command's exit code
     */
    public static int play(String name, String database, String user, TrialHouse.Size size, PrintStream out, Play play)
            throws IOException, InterruptedException, SQLException {
        var directory = Files.createTempDirectory("counterfoil-" + name + "-");
        var fresh = TrialDatabase.fresh(database, user, data(directory));
        out.println(name + ": in " + directory);
        var stage = new Stage(directory, fresh, TrialHouse.found(fresh, data(directory), size));
        var result = play.on(stage);
        if (result.held()) {
            stage.clear();
        } else {
            out.println("the answers, the servers' logs and their data are kept in " + directory + ", the books in "
                    + fresh);
        }
        out.println(result.line());
        return result.held() ? Trial.HELD : Trial.FAILED;
    }

    /** The data directory of the server that founded the house. */
    public Path data() {
        return data(directory);
    }

    private static Path data(Path directory) {
        return directory.resolve("data");
    }

    private void clear() throws IOException, SQLException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        database.close();
    }
}
