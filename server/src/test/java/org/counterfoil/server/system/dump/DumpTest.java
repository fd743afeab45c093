package org.counterfoil.server.system.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.sql.DataSource;

import org.counterfoil.server.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as a file: what is in it, what becomes of one that is damaged, and that the moment is one. */
class DumpTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"H2,H2", "H2,POSTGRESQL", "POSTGRESQL,H2", "POSTGRESQL,POSTGRESQL"})
    void everyRowComesBackInEitherDatabase(TestDatabases from, TestDatabases to) throws Exception {
        var source = filled(from);
        var facts = writer(source).write(file(), DumpProgress.UNHEARD);
        assertThat(facts.bytes()).isEqualTo(Files.size(file()));
        var dump = DumpFile.open(file());
        assertThat(dump.digest()).isEqualTo(facts.digest());
        assertThat(dump.head().rows()).isEqualTo(facts.rows());
        assertThat(dump.head().at()).isEqualTo(NOW);

        var target = to.at(to.freshUrl());
        var restore = new Restore(dump, target);
        assertThat(restore.isKnown()).isTrue();
        assertThat(restore.run(DumpProgress.UNHEARD)).isEqualTo(facts.rows()).isPositive();

        assertThat(content(target)).isEqualTo(content(source)).hasSizeGreaterThan(5);
        assertThat(sql(target, "select nextval('entity_id')")).isEqualTo(sql(source, "select nextval('entity_id')"));
        run(target, account("X"));
        assertThat(sql(target, "select max(id) - min(id) from account")).isEqualTo(List.of("1"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whatIsWrittenMeanwhileIsNotInIt(TestDatabases database) throws Exception {
        var source = filled(database);
        var before = content(source);
        writer(source).write(file(), (done, total) -> {
            if (done == 0) {
                run(source, "update merchant set name = 'meanwhile'");
                run(source, "insert into ledger_node (node, seen_at) values ('n" + System.nanoTime()
                        + "', current_timestamp)");
            }
        });
        var target = TestDatabases.H2.at(TestDatabases.H2.freshUrl());
        new Restore(DumpFile.open(file()), target).run(DumpProgress.UNHEARD);
        assertThat(content(target)).isEqualTo(before).isNotEqualTo(content(source));
    }

    @Test
    void aFileThatWasChangedOrCutOffIsNone() throws Exception {
        writer(filled(TestDatabases.H2)).write(file(), DumpProgress.UNHEARD);
        var whole = Files.readAllBytes(file());
        for (var place : List.of(0, whole.length / 2, whole.length - 1)) {
            var changed = whole.clone();
            changed[place] ^= 1;
            Files.write(file(), changed);
            assertThatThrownBy(() -> DumpFile.open(file())).isInstanceOf(DamagedDumpException.class);
        }
        for (var length : List.of(0, 31, 32, whole.length - 1)) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> DumpFile.open(file())).isInstanceOf(DamagedDumpException.class);
        }
    }

    @Test
    void anotherFileWithItsDigestIsNoneEither() throws Exception {
        try (var other = new SealedOutput(file())) {
            other.content().writeUTF("something else, and longer than the first line is");
            other.seal(0, KeptFiles.NONE);
        }
        assertThatThrownBy(() -> DumpFile.open(file())).isInstanceOf(DamagedDumpException.class);
    }

    @Test
    void oneOfALaterVersionIsNotKnown() throws Exception {
        try (var later = new SealedOutput(file())) {
            new DumpHead("9999", "H2", NOW, 0, KeptFiles.NONE).write(later.content());
            later.seal(0, KeptFiles.NONE);
        }
        assertThat(new Restore(DumpFile.open(file()), TestDatabases.H2.at(TestDatabases.H2.freshUrl())).isKnown())
                .isFalse();
    }

    @Test
    void aFileOfTheFirstFormIsReadAsWell() throws Exception {
        try (var former = new SealedOutput(file())) {
            var out = former.content();
            out.write(DumpHead.FIRST_FORM.getBytes(StandardCharsets.US_ASCII));
            out.writeUTF("81");
            out.writeUTF("H2");
            out.writeUTF(NOW.toString());
            out.writeLong(0);
            out.writeInt(0);
            out.writeInt(1);
            out.writeUTF("entity_id");
            out.writeLong(77_000);
            former.seal(0, KeptFiles.NONE);
        }
        var dump = DumpFile.open(file());
        assertThat(dump.head().files()).isEqualTo(KeptFiles.NONE);
        dump.proveFiles();
        var target = TestDatabases.H2.at(TestDatabases.H2.freshUrl());
        assertThat(new Restore(dump, target).run(DumpProgress.UNHEARD)).isZero();
        assertThat(sql(target, "select nextval('entity_id')")).containsExactly("77000");
    }

    @Test
    void theFilesOfArchivedLinesAreInItAndComeBackAsTheyWere() throws Exception {
        var source = filled(TestDatabases.H2);
        var whole = archived(source, "2024-01-1-ab", "first");
        var damaged = archived(source, "2024-02-1-cd", "second");
        archived(source, "2024-03-1-ef", "third");
        Files.delete(archive().resolve("1873/2024-03-1-ef.jsonl.gz"));
        Files.writeString(damaged, "Second");
        var facts = writer(source).write(file(), DumpProgress.UNHEARD);
        assertThat(facts.files()).isEqualTo(new KeptFiles(1, 2));

        var dump = DumpFile.open(file());
        assertThat(dump.head().files()).isEqualTo(facts.files());
        dump.proveFiles();
        var elsewhere = directory.resolve("elsewhere");
        dump.unpack(elsewhere);
        var back = elsewhere.resolve("1873/2024-01-1-ab.jsonl.gz");
        assertThat(back).hasSameBinaryContentAs(whole);
        assertThat(elsewhere.resolve("1873/2024-01-1-ab.jsonl.gz.sha256"))
                .hasContent(digest("first") + "  2024-01-1-ab.jsonl.gz");
        assertThat(elsewhere.resolve("1873")).isDirectoryNotContaining("glob:**.part");
        Files.writeString(back, "gone bad");
        dump.unpack(elsewhere);
        assertThat(back).hasSameBinaryContentAs(whole);
        assertThat(new Restore(dump, TestDatabases.H2.at(TestDatabases.H2.freshUrl())).run(DumpProgress.UNHEARD))
                .isEqualTo(facts.rows());
    }

    @Test
    void noFileLeadsOutOfTheFolder() throws Exception {
        try (var bad = new SealedOutput(file())) {
            new DumpHead("93", "H2", NOW, 0, new KeptFiles(1, 0)).write(bad.content());
            bad.content().writeUTF("../outside.jsonl.gz");
            bad.content().writeUTF(digest(""));
            bad.content().writeLong(0);
            bad.seal(0, KeptFiles.NONE);
        }
        var dump = DumpFile.open(file());
        assertThatThrownBy(() -> dump.unpack(archive())).hasMessageContaining("none of the operator log");
        assertThatThrownBy(dump::proveFiles).hasMessageContaining("none of the operator log");
        assertThat(directory.resolve("outside.jsonl.gz")).doesNotExist();
    }

    @Test
    void nothingIsLeftOfOneThatWasStopped() throws Exception {
        var source = filled(TestDatabases.H2);
        assertThatThrownBy(() -> writer(source).write(file(), (done, total) -> {
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void whatWasUnderWayHasEndedInARestoredDatabase(TestDatabases database) throws Exception {
        var source = filled(database);
        writer(source).write(file(), DumpProgress.UNHEARD);
        var target = database.at(database.freshUrl());
        var restore = new Restore(DumpFile.open(file()), target);
        restore.run(DumpProgress.UNHEARD);
        restore.settle();
        assertThat(sql(target, "select node from writer_slot")).containsExactly("");
        assertThat(sql(target, "select epoch from writer_slot")).containsExactly("4");
        assertThat(sql(target, "select node from ledger_node")).isEmpty();
        assertThat(sql(target, "select picked from scheduled_tasks")).containsExactly("false");
    }

    private Path file() {
        return directory.resolve("some.cfb");
    }

    private Path archive() {
        return directory.resolve("archive");
    }

    private DumpWriter writer(DataSource source) {
        return new DumpWriter(source, archive(), CLOCK);
    }

    /** A file of the merchant's that the database names. */
    private Path archived(DataSource source, String name, String content) throws Exception {
        var path = archive().resolve("1873").resolve(name + ".jsonl.gz");
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        run(source, "insert into log_archive (merchant_id, log_month, part, begins_at, ends_at, file, digest, bytes,"
                + " lines, written_at, state) values (1873, '" + name.substring(0, 7) + "', 1, current_timestamp,"
                + " current_timestamp, '" + path.getFileName() + "', '" + digest(content) + "', " + content.length()
                + ", 1, current_timestamp, 'DONE')");
        return path;
    }

    private static String digest(String content) {
        return HexFormat.of().formatHex(SealedInput.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of every type of column something, and nothing where nothing may be. */
    private static DataSource filled(TestDatabases database) {
        var source = database.fresh();
        run(source, "insert into merchant (id, merchant_id, version, code, name, language, currency, time_zone,"
                + " hotline, pin_kinds, card_limit, sale_limit) values (1873, 1873, 0, '1873', '禾木茶食 🍵', 'ZH_CN',"
                + " 'CNY', 'Asia/Shanghai', '', '', 9, 9)");
        run(source, "insert into merchant (id, merchant_id, version, code, name, licence_expires, language, currency,"
                + " time_zone, hotline, pin_kinds, card_limit, sale_limit) values (1874, 1874, 0, '1874', '', date"
                + " '2027-01-31', 'VI', 'VND', 'Asia/Saigon', '', '', 9, 9)");
        run(source, "insert into parameter_set (merchant_id, chosen) values (1873, 'DAY_BEGINS=4')");
        run(source, "insert into writer_slot (slot, node, lane, epoch, last_seq, head) values (1, 'me', 0, 3, 0, "
                + bytes(database) + ")");
        run(source, "insert into ledger_node (node, seen_at) values ('me', timestamp with time zone"
                + " '2026-03-02 10:00:00.123456+08')");
        run(source, account("A"));
        run(source, "insert into ledger_request (uuid, digest, reply) values ('0b2e3f5c-6a44-4c3e-9a0b-2f4d8a1c7e11', "
                + bytes(database) + ", " + bytes(database) + ")");
        run(source, "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                + " version) values ('t', 'i', current_timestamp, true, 'me', 1)");
        return source;
    }

    private static String bytes(TestDatabases database) {
        return database == TestDatabases.H2 ? "x'00ff0a'" : "'\\x00ff0a'::bytea";
    }

    private static String account(String kind) {
        return "insert into account (merchant_id, owner, kind, asset, scope, mode, state, balance, reserved, seq)"
                + " values (1873, 1, '" + kind + "', 'MONEY', 0, 'N', 'OPEN', 0, 0, 0)";
    }

    /** Every row of every table, as text, without those that restores leave out. */
    private static List<String> content(DataSource database) throws Exception {
        var lines = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var table : DumpSchema.of(connection).tables()) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(table.select())) {
                    while (rows.next()) {
                        lines.add(line(table, rows));
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String line(DumpTable table, java.sql.ResultSet rows) throws Exception {
        var line = new StringBuilder(table.name());
        for (int at = 1; at <= table.columns().size(); at++) {
            var value = table.columns().get(at - 1).type().from(rows, at);
            line.append('|').append(switch (value) {
                case null -> "none";
                case byte[] octets -> HexFormat.of().formatHex(octets);
                case java.time.OffsetDateTime moment -> moment.toInstant();
                default -> value;
            });
        }
        return line.toString();
    }

    private static List<String> sql(DataSource database, String question) {
        return JdbcClient.create(database).sql(question).query(String.class).list().stream()
                .map(String::toLowerCase).map(one -> one.equals("f") ? "false" : one).toList();
    }

    private static void run(DataSource database, String sql) {
        JdbcClient.create(database).sql(sql).update();
    }
}
