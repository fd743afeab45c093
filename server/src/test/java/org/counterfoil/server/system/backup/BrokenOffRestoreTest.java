package org.counterfoil.server.system.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.system.dump.DumpProgress;
import org.counterfoil.server.system.dump.DumpWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A restore that breaks off before any of its steps leaves what was there, whole; what is there at last is the new. */
class BrokenOffRestoreTest {

    private static final List<String> FORMER = List.of("Former 1", "Former 2");
    private static final List<String> BACKED_UP = List.of("Backed up");

    /** What a restore that breaks off has done by then differs from filling in nothing but the rows beside. */
    private static final EnumSet<RestoreStep> LIKE_FILLING = EnumSet.of(RestoreStep.SETTLE, RestoreStep.PROVE,
            RestoreStep.UNPACK, RestoreStep.PUT_ASIDE);

    @TempDir
    private Path directory;
    private DumpFile file;

    @BeforeEach
    void backUp() throws Exception {
        var source = TestDatabases.H2.fresh();
        name(source, BACKED_UP);
        var path = directory.resolve("some.cfb");
        new DumpWriter(source, directory.resolve("archive"),
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC)).write(path,
                        DumpProgress.UNHEARD);
        file = DumpFile.open(path);
    }

    @Test
    void aPostgresqlHasTheFormerTablesOrTheNew() throws Exception {
        var url = TestDatabases.POSTGRESQL.freshUrl();
        try (var database = (HikariDataSource) TestDatabases.POSTGRESQL.at(url)) {
            name(TestDatabases.POSTGRESQL.migrated(database), FORMER);
            var sql = JdbcClient.create(database);
            sql.sql("create schema counterfoil_restoring").update();
            sql.sql("create table counterfoil_restoring.left_by_one_that_was_killed (id integer)").update();
            var choice = postgres(url);
            var before = tables(database);
            for (var step : EnumSet.complementOf(LIKE_FILLING)) {
                assertThatThrownBy(() -> new PostgresRestore(choice, Map.of(), breaksOffAt(step)).run(file, () -> {}))
                        .hasMessage(step.name());
                assertThat(names(database)).as(step.name()).isEqualTo(FORMER);
                assertThat(tables(database)).as(step.name()).isEqualTo(before);
                assertThat(schemas(database)).as(step.name()).containsExactly("public");
            }

            assertThatThrownBy(() -> new PostgresRestore(choice, Map.of(), step -> {
                if (step == RestoreStep.UNPACK) {
                    sql.sql("insert into ledger_node (node, seen_at) values ('n', current_timestamp)").update();
                }
            }).run(file, () -> {})).isInstanceOf(CommandRefusedException.class)
                    .hasMessageContaining("a server works on");
            assertThat(names(database)).as("a server was started meanwhile").isEqualTo(FORMER);
            sql.sql("delete from ledger_node").update();

            var restored = new PostgresRestore(choice, Map.of(), step -> {
                if (LIKE_FILLING.contains(step)) {
                    assertThat(names(database)).as(step.name()).isEqualTo(FORMER);
                }
            }).run(file, () -> {});
            assertThat(restored.report().findings()).isZero();
            assertThat(names(database)).isEqualTo(BACKED_UP);
            assertThat(tables(database)).isEqualTo(before);
            assertThat(schemas(database)).containsExactly("counterfoil_replaced_1", "public");
            assertThat(sql.sql("select name from counterfoil_replaced_1.merchant order by id").query(String.class)
                    .list()).isEqualTo(FORMER);
            assertThat(sql.sql("select count(*) from pg_trigger where tgrelid = 'public.operator_log'::regclass"
                    + " and tgname = 'operator_log_is_kept'").query(Integer.class).single()).isEqualTo(1);
            TestDatabases.POSTGRESQL.migrated(database);
        }
    }

    @Test
    void aPostgresqlTakesOneRestoreAtATime() throws Exception {
        var url = TestDatabases.POSTGRESQL.freshUrl();
        var choice = postgres(url);
        try (var database = (HikariDataSource) TestDatabases.POSTGRESQL.at(url);
                var _ = SchemaExchange.begin(database, "here")) {
            assertThatThrownBy(() -> new PostgresRestore(choice, Map.of(), RestoreStep.Ahead.UNHEARD).run(file,
                    () -> {})).isInstanceOf(CommandRefusedException.class).hasMessageContaining("another restore");
            assertThat(schemas(database)).containsExactly("public");
        }
    }

    @Test
    void anEmbeddedDatabaseIsTheFormerOneOrTheNew() throws Exception {
        var choice = new DatabaseChoice(directory.resolve("data"), Optional.empty(), "sa", Optional.empty());
        Files.createDirectories(choice.directory());
        try (var made = embedded(choice)) {
            name(TestDatabases.H2.migrated(made), FORMER);
        }
        for (var step : List.of(RestoreStep.MIGRATE, RestoreStep.FILL, RestoreStep.PUT_ASIDE,
                RestoreStep.PUT_IN_PLACE)) {
            assertThatThrownBy(() -> new EmbeddedRestore(choice, Map.of(), breaksOffAt(step)).run(file, () -> {}))
                    .hasMessage(step.name());
            assertThat(files(choice)).as(step.name()).containsExactly("counterfoil.mv.db");
            try (var there = embedded(choice)) {
                assertThat(names(there)).as(step.name()).isEqualTo(FORMER);
            }
        }

        // There at every moment, too: whoever is killed there cleans nothing up.
        new EmbeddedRestore(choice, Map.of(), step -> assertThat(choice.file()).as(step.name()).exists())
                .run(file, () -> {});
        assertThat(files(choice)).containsExactly("counterfoil-replaced-1.mv.db", "counterfoil.mv.db");
        try (var there = embedded(choice)) {
            assertThat(names(there)).isEqualTo(BACKED_UP);
        }
    }

    private DatabaseChoice postgres(String url) {
        return new DatabaseChoice(directory.resolve("data"), Optional.of(url), "postgres", Optional.empty());
    }

    private static RestoreStep.Ahead breaksOffAt(RestoreStep broken) {
        return step -> {
            if (step == broken) {
                throw new IllegalStateException(step.name());
            }
        };
    }

    private static HikariDataSource embedded(DatabaseChoice choice) {
        var database = new HikariDataSource();
        database.setJdbcUrl(choice.embedded("counterfoil"));
        database.setUsername("sa");
        database.setPassword("");
        database.setMaximumPoolSize(2);
        return database;
    }

    private static void name(DataSource database, List<String> merchants) {
        var number = 1873;
        for (var merchant : merchants) {
            JdbcClient.create(database).sql("""
                    insert into merchant (id, merchant_id, version, code, name, language, currency, time_zone, hotline,
                        pin_kinds, card_limit, sale_limit)
                    values (?, ?, 0, ?, ?, 'ZH_CN', 'CNY', 'Asia/Shanghai', '', '', 9, 9)""")
                    .params(number, number, Integer.toString(number), merchant).update();
            number++;
        }
    }

    private static List<String> names(DataSource database) {
        return JdbcClient.create(database).sql("select name from merchant order by id").query(String.class).list();
    }

    private static List<String> tables(DataSource database) {
        return JdbcClient.create(database).sql("select c.relname from pg_class c where c.relnamespace"
                + " = 'public'::regnamespace order by 1").query(String.class).list();
    }

    private static List<String> schemas(DataSource database) {
        return JdbcClient.create(database).sql("select nspname from pg_namespace where nspname not like 'pg\\_%'"
                + " and nspname <> 'information_schema' order by 1").query(String.class).list();
    }

    private static List<String> files(DatabaseChoice choice) throws Exception {
        try (var files = Files.list(choice.directory())) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".mv.db")).sorted()
                    .toList();
        }
    }
}
