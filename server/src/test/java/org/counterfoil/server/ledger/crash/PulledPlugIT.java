package org.counterfoil.server.ledger.crash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.Soundness;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.engine.StoredAnswers;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The embedded database, killed while it works: what was answered is there, once, and every proof holds. */
class PulledPlugIT {

    private static final int KILLS = 3;
    private static final long SEED = 20_260_310;
    private static final int FEWEST = 100;
    private static final int SPREAD = 1_500;

    private final Random moment = new Random(SEED);
    private final Acknowledged told = new Acknowledged();
    private final String url = TestDatabases.H2.freshUrl();

    @TempDir
    private Path directory;

    @Test
    void whatWasAnsweredBeforeThePlugWasPulledIsInTheBooksOnce() throws Exception {
        prepare();
        for (var kill = 1; kill <= KILLS; kill++) {
            workUntilKilled(FEWEST + moment.nextInt(SPREAD));
            assertSound("kill " + kill + " after " + told.size() + " answers");
        }
    }

    private void prepare() {
        var database = open();
        TestDatabases.H2.migrated(database);
        JdbcClient.create(database).sql("create table note (uuid uuid primary key, posted boolean)").update();
        database.dispose();
    }

    private void workUntilKilled(int answers) throws IOException, InterruptedException {
        var errors = directory.resolve("errors.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var teller = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), TellerMain.class.getName(), url))
                .redirectError(errors.toFile()).start();
        try (var lines = teller.inputReader(UTF_8)) {
            assertThat(told.read(lines, answers)).as(() -> read(errors)).isTrue();
            // By its handle, since the process object would close the pipe: what stands in it was answered as well.
            teller.toHandle().destroyForcibly();
            told.read(lines, Integer.MAX_VALUE);
        } finally {
            teller.destroyForcibly().waitFor();
        }
    }

    private void assertSound(String when) {
        var database = open();
        var answers = new StoredAnswers(new CallerTransaction(database, new DataSourceTransactionManager(database)));
        var jdbc = JdbcClient.create(database);

        assertThat(told.broken(uuid -> inBooks(answers, jdbc, uuid))).as(when).isEmpty();
        assertThat(jdbc.sql("""
                select r.uuid from ledger_tx t join ledger_request r on r.tx_id = t.id
                where t.kind = 'TRANSFER' and not exists (select 1 from note n where n.uuid = r.uuid)
                union all
                select n.uuid from note n
                where n.posted and not exists (select 1 from ledger_request r where r.uuid = n.uuid)""")
                .query().listOfRows()).as("half of what belongs together, " + when).isEmpty();
        assertThat(Soundness.contradicted(database)).as(when).isEmpty();
        database.dispose();
    }

    /** The ledger's answer, or that of a note alone. */
    private static Optional<String> inBooks(AnsweredRequests answers, JdbcClient jdbc, UUID uuid) {
        return answers.find(uuid, uuid.toString().getBytes(US_ASCII)).map(Spoken::answer)
                .or(() -> jdbc.sql("select 'noted' from note where uuid = ?").param(uuid).query(String.class)
                        .optional());
    }

    private JdbcConnectionPool open() {
        return JdbcConnectionPool.create(url, "sa", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.getMessage();
        }
    }
}
