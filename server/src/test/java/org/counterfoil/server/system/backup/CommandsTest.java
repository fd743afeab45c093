package org.counterfoil.server.system.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.counterfoil.server.TestDatabases;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code backup} and {@code restore} as they are typed. */
class CommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir
    private Path home;

    @Test
    void aBackupIsRestoredElsewhereAndProved() throws IOException {
        make("one");
        assertThat(backup("--data", at("one"))).isZero();
        assertThat(said(out).lines().toList().getLast())
                .matches("backup: \\d+ rows, 0 transactions, 0 postings, 0 findings");

        assertThat(restore("", written("one"), "--data", at("two"))).isZero();
        assertThat(said(out)).contains("put the pin.key of the server").contains("is whole");
        assertThat(said(out).lines().toList().getLast())
                .matches("restore: \\d+ rows, 0 transactions, 0 postings, 0 findings");
        assertThat(name("two")).isEqualTo("one");
        assertThat(said(err)).isEmpty();
    }

    @Test
    void aDatabaseThatIsThereIsReplacedOnlyWhereThatIsTyped() throws IOException {
        make("one");
        make("two");
        backup("--data", at("one"), "--to", at("one"));
        var file = filesIn("one");

        assertThat(restore("", file, "--data", at("two"))).isEqualTo(2);
        assertThat(said(err)).endsWith("already; --replace puts the backup in its place\n");
        assertThat(restore("replaced\n", file, "--data", at("two"), "--replace")).isEqualTo(2);
        assertThat(restore("", file, "--data", at("two"), "--replace")).isEqualTo(2);
        assertThat(said(err)).endsWith("counterfoil: nothing was replaced\n");
        assertThat(name("two")).isEqualTo("two");
        assertThat(home.resolve("two")).isDirectoryNotContaining("glob:**restoring*");

        assertThat(restore("replace\n", file, "--data", at("two"), "--replace")).isZero();
        assertThat(name("two")).isEqualTo("one");
        assertThat(home.resolve("two/counterfoil-replaced-1.mv.db")).exists();
        assertThat(restore("", file, "--data", at("two"), "--replace", "--yes")).isZero();
        assertThat(home.resolve("two/counterfoil-replaced-2.mv.db")).exists();
    }

    @Test
    void nothingIsDoneBesideAServerThatRuns() throws IOException {
        make("one");
        backup("--data", at("one"));
        var file = written("one");
        try (var held = FileChannel.open(home.resolve("one/counterfoil.mv.db"), StandardOpenOption.WRITE);
                var _ = held.lock()) {
            assertThat(restore("replace\n", file, "--data", at("one"), "--replace")).isEqualTo(2);
            assertThat(backup("--data", at("one"))).isEqualTo(2);
        }
        assertThat(said(err).lines()).hasSize(2)
                .allMatch(line -> line.endsWith("is in use by a running server; stop it and try again"));
    }

    @Test
    void aDamagedFileTouchesNothing() throws IOException {
        make("one");
        backup("--data", at("one"));
        var file = Path.of(written("one"));
        var octets = Files.readAllBytes(file);
        octets[octets.length / 2] ^= 1;
        Files.write(file, octets);
        assertThat(restore("", file.toString(), "--data", at("one"), "--replace", "--yes")).isEqualTo(2);
        assertThat(said(err)).contains("is no whole backup");
        assertThat(name("one")).isEqualTo("one");
        assertThat(home.resolve("one/counterfoil-replaced-1.mv.db")).doesNotExist();
    }

    @Test
    void aBackupOfTheOneDatabaseIsRestoredIntoTheOtherUnlessAServerWorksThere() throws IOException {
        make("one");
        backup("--data", at("one"));
        var url = TestDatabases.POSTGRESQL.freshUrl();
        var database = new String[]{"--database", url, "--user", "postgres"};
        assertThat(restore("", written("one"), database)).isZero();
        var there = JdbcClient.create(TestDatabases.POSTGRESQL.at(url));
        assertThat(there.sql("select name from merchant").query(String.class).single()).isEqualTo("one");

        assertThat(restore("", written("one"), database)).isEqualTo(2);
        there.sql("insert into ledger_node (node, seen_at) values ('n', current_timestamp)").update();
        var replacing = new String[]{"--database=" + url, "--user=postgres", "--replace", "--yes"};
        assertThat(restore("", written("one"), replacing)).isEqualTo(2);
        assertThat(said(err)).endsWith("stop it and try again\n");
        there.sql("delete from ledger_node").update();
        there.sql("update merchant set name = 'other'").update();
        assertThat(restore("", written("one"), replacing)).isZero();
        assertThat(there.sql("select name from merchant").query(String.class).single()).isEqualTo("one");
        assertThat(said(out)).contains("the former tables are in the schema counterfoil_replaced_1;");
        assertThat(there.sql("select name from counterfoil_replaced_1.merchant").query(String.class).single())
                .isEqualTo("other");
        assertThat(backup("--database", url, "--user", "postgres", "--to", at("three"))).isZero();
        assertThat(restore("", filesIn("three"), "--data", at("four"))).isZero();
        assertThat(name("four")).isEqualTo("one");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidInOneLine() {
        assertThat(backup("--loud")).isEqualTo(2);
        assertThat(backup("--data")).isEqualTo(2);
        assertThat(backup("--database", "jdbc:mysql://x")).isEqualTo(2);
        assertThat(backup("--data", at("nowhere"))).isEqualTo(2);
        assertThat(restore("")).isEqualTo(2);
        assertThat(restore("", at("nothing.cfb"))).isEqualTo(2);
        assertThat(said(err).lines()).hasSize(6).allMatch(line -> line.startsWith("counterfoil: "));
        assertThat(backup("--help")).isZero();
        assertThat(restore("", "-h")).isZero();
        assertThat(said(out)).contains("Usage: ./counterfoil backup").contains("Usage: ./counterfoil restore FILE");
    }

    /** A database in a data directory, whose one merchant is called like it. */
    private void make(String name) {
        var pool = open(name);
        Flyway.configure().dataSource(pool).locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load().migrate();
        JdbcClient.create(pool).sql("""
                insert into merchant (id, merchant_id, version, code, name, language, currency, time_zone, hotline,
                    pin_kinds, card_limit, sale_limit)
                values (1873, 1873, 0, '1873', ?, 'ZH_CN', 'CNY', 'Asia/Shanghai', '', '', 9, 9)""").param(name)
                .update();
        pool.dispose();
    }

    private String name(String directory) {
        var pool = open(directory);
        try {
            return JdbcClient.create(pool).sql("select name from merchant").query(String.class).single();
        } finally {
            pool.dispose();
        }
    }

    private JdbcConnectionPool open(String directory) {
        return JdbcConnectionPool.create("jdbc:h2:file:" + home.resolve(directory).resolve("counterfoil"), "sa", "");
    }

    private String written(String directory) throws IOException {
        return filesIn(directory + "/backups");
    }

    private String filesIn(String directory) throws IOException {
        try (var files = Files.newDirectoryStream(home.resolve(directory), "*.cfb")) {
            return files.iterator().next().toString();
        }
    }

    private String at(String directory) {
        return home.resolve(directory).toString();
    }

    private int backup(String... typed) {
        return new BackupMain(around("")).run(List.of(typed));
    }

    private int restore(String answer, String... typed) {
        return new RestoreMain(around(answer)).run(List.of(typed));
    }

    private int restore(String answer, String file, String[] rest) {
        var all = new java.util.ArrayList<>(List.of(file));
        all.addAll(List.of(rest));
        return restore(answer, all.toArray(String[]::new));
    }

    private Command.Surroundings around(String answer) {
        return new Command.Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)), home, Map.of(
                        "COUNTERFOIL_DATABASE_PASSWORD", ""));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
