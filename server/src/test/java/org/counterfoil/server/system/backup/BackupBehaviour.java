package org.counterfoil.server.system.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.system.BackupApi;
import org.counterfoil.common.system.BackupRow;
import org.counterfoil.common.system.BackupState;
import org.counterfoil.common.system.SystemApi;
import org.counterfoil.server.ledger.proof.LedgerProofs;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.system.dump.DumpFile;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backups over HTTP while the server works, and what the server says of itself. */
abstract class BackupBehaviour extends ValueBehaviour {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** SHA-256 of no bytes. */
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String LOGGED = "select count(*) from operator_log where action = 'backup'"
            + " and merchant_id = (select id from merchant where platform)";

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private LedgerProofs proofs;
    @Autowired
    private TestClock clock;
    @Autowired
    private DataDirectory directory;

    @Test
    void aBackupIsWrittenAndProvedByBeingRestored() throws Exception {
        var house = openHouse();
        till(house).recharge(house.card().number(), 100_00);
        archive(house.merchant());
        var platform = houses.platform();
        var office = houses.with(platform);
        var before = number(LOGGED);
        BackupRow asked;
        try (var _ = clock.later(Duration.ofMinutes(1))) {
            asked = api(office).ask();
        }
        assertThat(asked.askedBy())
                .isEqualTo(platform.operator().staffNumber() + " " + platform.operator().realName());

        var made = ended(api(office), asked.id());
        var findings = proofs.run(OptionalLong.empty(), result -> {}).findings();
        assertThat(made.findings()).contains((int) findings);
        assertThat(made.state()).isEqualTo(findings == 0 ? BackupState.SOUND : BackupState.CONTRADICTED);
        assertThat(made.transactions()).isEqualTo(number("select count(*) from ledger_tx"));
        assertThat(made.node()).isNotEmpty();
        var file = DumpFile.open(Path.of(made.written().path()));
        assertThat(file.digest()).isEqualTo(made.written().digest());
        assertThat(file.head().rows()).isEqualTo(made.written().rows()).isGreaterThan(10);
        assertThat(Files.size(Path.of(made.written().path()))).isEqualTo(made.written().bytes());
        var archived = made.written().archived();
        assertThat(archived.held() + archived.elsewhere()).isEqualTo((int) number("select count(*) from log_archive"));
        assertThat(archived.held()).isPositive().isEqualTo(file.head().files().held());
        assertThat(archived.elsewhere()).isPositive();
        assertThat(Path.of(made.written().path()).getParent()).isDirectoryNotContaining("glob:**.part")
                .isDirectoryNotContaining("glob:**/verify-*");
        assertThat(office.api(SystemApi.class).details().lastBackup().map(BackupRow::id))
                .isEqualTo(findings == 0 ? java.util.Optional.of(made.id()) : java.util.Optional.empty());
        assertThat(number(LOGGED)).isEqualTo(before + 1);
    }

    @Test
    void oneIsMadeAtATime() {
        var office = houses.with(houses.platform());
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into backup (id, state, asked_at, asked_by, node, done, total, path, bytes, digest, row_count,
                    transactions, fault, removed)
                values (?, 'WRITING', timestamp with time zone '2020-01-01 00:00:00Z', '', 'n', 1, 2, '', 0, '', 0, 0,
                    '', false)""").param(id).update();
        try {
            refused(RefusalCode.BACKUP_UNDER_WAY, () -> api(office).ask());
        } finally {
            jdbc.sql("delete from backup where id = ?").param(id).update();
        }
    }

    @Test
    void theServerTellsHowItFares() {
        var details = houses.with(houses.platform()).api(SystemApi.class).details();
        assertThat(details.database().product()).matches("(H2|PostgreSQL) \\d+.*");
        assertThat(details.database().bytes()).isGreaterThan(100_000);
        assertThat(details.database().schema()).matches("\\d+ .+");
        assertThat(details.nodes()).anyMatch(node -> node.own());
        assertThat(details.memory().taken()).isBetween(1L, details.memory().all());
        assertThat(details.disk().taken()).isBetween(1L, details.disk().all());
        assertThat(details.java()).contains("25");
    }

    @Test
    void onlyThePlatformGetsAtThem() {
        var office = openHouse().headquarters();
        refused(RefusalCode.NOT_PERMITTED, () -> api(office).list());
        refused(RefusalCode.NOT_PERMITTED, () -> api(office).ask());
        refused(RefusalCode.NOT_PERMITTED, () -> office.api(SystemApi.class).details());
    }

    /** A month of old lines on this server's disk, and one that is on another's. */
    private void archive(long merchant) throws IOException {
        var folder = Files.createDirectories(directory.file("archive").resolve(
                jdbc.sql("select code from merchant where id = ?").param(merchant).query(String.class).single()));
        Files.write(folder.resolve("2023-01-1-none.jsonl.gz"), new byte[0]);
        for (var month : List.of("2023-01", "2023-02")) {
            jdbc.sql("""
                    insert into log_archive (merchant_id, log_month, part, begins_at, ends_at, file, digest, bytes,
                        lines, written_at, state)
                    values (?, ?, 1, current_timestamp, current_timestamp, ?, ?, 0, 0, current_timestamp, 'DONE')""")
                    .params(merchant, month, month + "-1-none.jsonl.gz", OF_NOTHING).update();
        }
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static BackupRow ended(BackupApi backups, UUID id) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var backup = one(backups, id);
        while (!backup.state().ended()) {
            assertThat(System.nanoTime()).as("the backup %s has not ended", backup).isLessThan(until);
            backup = one(backups, id);
        }
        return backup;
    }

    private static BackupRow one(BackupApi backups, UUID id) {
        return backups.list().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static BackupApi api(Line line) {
        return line.api(BackupApi.class);
    }
}
