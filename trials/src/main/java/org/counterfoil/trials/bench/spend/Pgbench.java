package org.counterfoil.trials.bench.spend;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.counterfoil.trials.database.TrialDatabase;

/** PostgreSQL's own benchmark on a database of its own in the same cluster. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/usr/lib/postgresql/18/bin"),
            Path.of("/usr/lib/postgresql/17/bin"), Path.of("/usr/lib/postgresql/16/bin"),
            Path.of("/usr/lib/postgresql/15/bin"));

    private final TrialDatabase.Postgres database;
    private final int scale;
    private final Path program;

    /**
     * @param scale above the number of callers, as its manual asks: else they wait for each other's row of the branch
     *              and not for the database
     */
    Pgbench(TrialDatabase.Postgres database, int scale) throws IOException {
        this.database = database;
        this.scale = scale;
        this.program = find();
    }

    /** Prefers a version's own: Debian's in {@code /usr/bin} is a script of Perl that asks for clusters. */
    private static Path find() throws IOException {
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
        return Stream.concat(PLACES.reversed().stream(), onPath).map(place -> place.resolve("pgbench"))
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IOException("there is no pgbench; it comes with PostgreSQL's server"));
    }

    /** Makes and fills its tables. */
    void prepare() throws IOException, InterruptedException {
        run(List.of("-i", "-q", "-s", Integer.toString(scale)));
    }

    /** Transactions per second of one of its scripts: {@code tpcb-like} or {@code simple-update} (its -N). */
    double measure(String script, int clients, Duration length) throws IOException, InterruptedException {
        var said = run(List.of("-b", script, "-M", "prepared", "-n", "-c", Integer.toString(clients), "-j",
                Integer.toString(Math.min(clients, 2)), "-T", Long.toString(Math.max(1, length.toSeconds()))));
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IOException("pgbench said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(List<String> arguments) throws IOException, InterruptedException {
        var url = URI.create(database.url().substring("jdbc:".length()));
        var command = new ArrayList<>(List.of(program.toString(), "-h", url.getHost(), "-p",
                Integer.toString(url.getPort() < 0 ? 5432 : url.getPort()), "-U", database.user()));
        command.addAll(arguments);
        command.add(url.getPath().substring(1));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench ended with " + process.exitValue() + " and said: " + said);
        }
        return said;
    }
}
