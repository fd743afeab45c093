package org.counterfoil.server.system.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.system.BackupRow;
import org.counterfoil.common.system.BackupState;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.system.dump.DumpFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Backups as rows. */
@Component
@AcrossMerchants(because = "a backup holds the data of all merchants")
class BackupRows {

    private static final String SELECT = "select id, state, asked_at, ended_at, asked_by, node, done, total, path,"
            + " bytes, digest, row_count, archived, archived_elsewhere, transactions, findings, fault, removed"
            + " from backup";
    private static final String NOT_ENDED = " where state in ('QUEUED', 'WRITING', 'VERIFYING')";

    private final JdbcClient jdbc;
    private final Clock clock;

    BackupRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds one that waits. */
    UUID add(String askedBy) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into backup (id, state, asked_at, asked_by, node, done, total, path, bytes, digest, row_count,
                    transactions, fault, removed)
                values (?, 'QUEUED', ?, ?, '', 0, 0, '', 0, '', 0, 0, '', false)""")
                .params(id, now(), askedBy).update();
        return id;
    }

    Optional<BackupRow> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(BackupRows::read).optional();
    }

    /** The one that waits or is being made, if there is one. */
    Optional<BackupRow> underWay() {
        return jdbc.sql(SELECT + NOT_ENDED + " order by asked_at desc fetch first 1 row only").query(BackupRows::read)
                .optional();
    }

    /** Newest first. */
    List<BackupRow> newest(int most) {
        return jdbc.sql(SELECT + " order by asked_at desc, id desc fetch first ? rows only").param(most)
                .query(BackupRows::read).list();
    }

    /** The newest one that was proved. */
    Optional<BackupRow> lastSound() {
        return jdbc.sql(SELECT + " where state = 'SOUND' order by asked_at desc fetch first 1 row only")
                .query(BackupRows::read).optional();
    }

    /** Those of a state whose files a node has, newest first. */
    List<BackupRow> kept(BackupState state, String node) {
        return jdbc.sql(SELECT + " where state = ? and node = ? and not removed order by asked_at desc, id desc")
                .params(state.name(), node).query(BackupRows::read).list();
    }

    void begin(UUID id, String node, String path) {
        jdbc.sql("update backup set state = 'WRITING', node = ?, path = ?, done = 0, total = 0 where id = ?")
                .params(node, path, id).update();
    }

    void advance(UUID id, long done, long total) {
        jdbc.sql("update backup set done = ?, total = ? where id = ?").params(done, total, id).update();
    }

    void written(UUID id, DumpFacts facts) {
        jdbc.sql("""
                update backup set state = 'VERIFYING', bytes = ?, digest = ?, row_count = ?, archived = ?,
                    archived_elsewhere = ?, done = 0, total = ?
                where id = ?""").params(facts.bytes(), facts.digest(), facts.rows(), facts.files().held(),
                facts.files().elsewhere(), facts.rows(), id).update();
    }

    void proved(UUID id, long transactions, int findings) {
        jdbc.sql("update backup set state = ?, ended_at = ?, transactions = ?, findings = ? where id = ?")
                .params(findings == 0 ? BackupState.SOUND.name() : BackupState.CONTRADICTED.name(), now(),
                        transactions, findings, id)
                .update();
    }

    /** @param fault the reference in the log */
    void failed(UUID id, String fault) {
        jdbc.sql("update backup set state = 'FAILED', ended_at = ?, fault = ? where id = ?").params(now(), fault, id)
                .update();
    }

    void removed(UUID id) {
        jdbc.sql("update backup set removed = true where id = ?").param(id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static BackupRow read(ResultSet row, int line) throws SQLException {
        return new BackupRow(row.getObject("id", UUID.class), BackupState.valueOf(row.getString("state")),
                moment(row, "asked_at").orElseThrow(), moment(row, "ended_at"), row.getString("asked_by"),
                row.getString("node"), new BackupRow.Progress(row.getLong("done"), row.getLong("total")),
                new BackupRow.Written(row.getString("path"), row.getLong("bytes"), row.getString("digest"),
                        row.getLong("row_count"),
                        new BackupRow.Archived(row.getInt("archived"), row.getInt("archived_elsewhere")),
                        row.getBoolean("removed")),
                row.getLong("transactions"), Optional.ofNullable(row.getObject("findings", Integer.class)),
                row.getString("fault"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
