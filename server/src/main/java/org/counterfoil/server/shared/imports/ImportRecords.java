package org.counterfoil.server.shared.imports;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** The merchant's imports as rows of the database. Their files and parts: {@link ImportFiles}, {@link ImportParts}. */
@Component
class ImportRecords {

    private static final int NEWEST = 10;
    private static final String SELECT = """
            select id, employee_id, list, file_name, state, job_id, digest, mode, found, refusal, created_at,
                carried_out_at
            from list_import where merchant_id = :merchant""";
    private static final String OF_ID = " where merchant_id = :merchant and id = :id";

    private final MerchantSql sql;
    private final JsonMapper json;
    private final Clock clock;

    ImportRecords(MerchantSql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** When, and by whom, a file was carried out. */
    record Claim(UUID id, Instant at, String by) {}

    UUID add(BeginImport command, long employee) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into list_import (id, merchant_id, employee_id, list, file_name, words, state, created_at)
                values (:id, :merchant, :employee, :list, :file, :words, 'UPLOADING', :now)""")
                .param("id", id).param("employee", employee).param("list", command.list())
                .param("file", command.file()).param("words", json.writeValueAsBytes(command.words()))
                .param("now", now()).update();
        return id;
    }

    Optional<StoredImport> find(UUID id) {
        return sql.sql(SELECT + " and id = :id").param("id", id).query(this::stored).optional();
    }

    /** The import, which nobody else changes until the transaction ends. */
    Optional<StoredImport> lock(UUID id) {
        return sql.sql(SELECT + " and id = :id for update").param("id", id).query(this::stored).optional();
    }

    /** The newest of an employee's; there is nothing in those whose file did not come whole, or was not taken. */
    List<StoredImport> newest(long employee, String list) {
        return sql.sql(SELECT + """
                 and employee_id = :employee and list = :list and state <> 'UPLOADING'
                order by created_at desc limit :most""")
                .param("employee", employee).param("list", list).param("most", NEWEST).query(this::stored).list();
    }

    ImportWords words(UUID id) {
        return json.readValue(sql.sql("select words from list_import" + OF_ID).param("id", id)
                .query((row, _) -> row.getBytes(1)).single(), ImportWords.class);
    }

    /** Puts it into a state, in the hands of a job. */
    void hand(UUID id, ImportState state, UUID job) {
        sql.sql("update list_import set state = :state, job_id = :job, refusal = null" + OF_ID)
                .param("state", state.name()).param("job", job).param("id", id).update();
    }

    void digest(UUID id, String digest) {
        sql.sql("update list_import set digest = :digest" + OF_ID).param("digest", digest).param("id", id).update();
    }

    void refused(UUID id, Refusal refusal) {
        sql.sql("update list_import set state = 'REFUSED', refusal = :refusal" + OF_ID)
                .param("refusal", json.writeValueAsString(refusal)).param("id", id).update();
    }

    void checked(UUID id, StoredImport.Found found) {
        sql.sql("update list_import set state = 'CHECKED', found = :found" + OF_ID)
                .param("found", json.writeValueAsBytes(found)).param("id", id).update();
    }

    /** Nobody else carries the same file out from now on. */
    void claim(UUID id, ImportMode mode) {
        sql.sql("update list_import set claimed_digest = digest, mode = :mode, carried_out_at = :now" + OF_ID)
                .param("mode", mode.name()).param("now", now()).param("id", id).update();
    }

    /** It is as if it had not been carried out. */
    void unclaim(UUID id) {
        sql.sql("update list_import set claimed_digest = null" + OF_ID).param("id", id).update();
    }

    /** Puts it into a state in which no job works on it. */
    void rest(UUID id, ImportState state) {
        sql.sql("update list_import set state = :state" + OF_ID).param("state", state.name()).param("id", id).update();
    }

    /** Who carried the file out; an own import that goes on is no other. */
    Optional<Claim> claim(StoredImport wanted) {
        return sql.sql("""
                select i.id, i.carried_out_at, e.real_name from list_import i join employee e on e.id = i.employee_id
                where i.merchant_id = :merchant and i.list = :list and i.claimed_digest = :digest and i.id <> :id""")
                .param("list", wanted.list()).param("digest", wanted.digest()).param("id", wanted.id())
                .query((row, _) -> new Claim(row.getObject("id", UUID.class),
                        moment(row, "carried_out_at").orElseThrow(), row.getString("real_name")))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private StoredImport stored(ResultSet row, int place) throws SQLException {
        var found = Optional.ofNullable(row.getBytes("found"))
                .map(text -> json.readValue(new String(text, StandardCharsets.UTF_8), StoredImport.Found.class));
        return new StoredImport(row.getObject("id", UUID.class), row.getLong("employee_id"), row.getString("list"),
                row.getString("file_name"), ImportState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("job_id", UUID.class)),
                Optional.ofNullable(row.getString("digest")).orElse(""),
                Optional.ofNullable(row.getString("mode")).map(ImportMode::valueOf),
                found.orElse(StoredImport.Found.NOTHING), Optional.ofNullable(row.getString("refusal"))
                        .map(text -> json.readValue(text, Refusal.class)),
                moment(row, "created_at").orElseThrow(), moment(row, "carried_out_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
