package org.counterfoil.server.shared.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The merchant's jobs as rows. Every change names what must still hold, so that the later of two finds nothing. */
@Component
class JobRows {

    private static final TypeReference<Map<String, String>> TITLE = new TypeReference<>() {
    };
    private static final String SELECT = """
            select id, employee_id, session_id, terminal_id, address, kind, arguments, title, state, run, done, total,
                created_at, started_at, ended_at, refused, fault, file_name, media_type, file_size
            from background_job where merchant_id = :merchant""";

    private static final String STILL_WANTED = " where merchant_id = :merchant and id = :id and run = :run"
            + " and state = 'RUNNING' and not cancel_wanted";

    private final MerchantSql sql;
    private final JsonMapper json;
    private final Clock clock;

    JobRows(MerchantSql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    UUID add(NewJob job, Caller caller) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into background_job (id, merchant_id, employee_id, session_id, terminal_id, address, kind,
                    arguments, title, state, cancel_wanted, run, done, created_at)
                values (:id, :merchant, :employee, :session, :terminal, :address, :kind, :arguments, :title, 'QUEUED',
                    false, 0, 0, :now)""")
                .param("id", id).param("employee", caller.operator().id()).param("session", caller.session())
                .param("terminal", caller.terminal().id()).param("address", caller.address())
                .param("kind", job.kind()).param("arguments", job.arguments())
                .param("title", json.writeValueAsString(job.title())).param("now", now()).update();
        return id;
    }

    Optional<StoredJob> find(UUID id) {
        return sql.sql(SELECT + " and id = :id").param("id", id).query(this::stored).optional();
    }

    /** The newest of an employee's, behind the place where a page ended. */
    List<JobRow> page(long employee, Optional<JobPlace> after, int rows) {
        var behind = after.isEmpty() ? "" : " and created_at <= :at and (created_at, id) < (:at, :id)";
        var query = sql.sql(SELECT + " and employee_id = :employee" + behind
                + " order by created_at desc, id desc limit :rows").param("employee", employee).param("rows", rows);
        after.ifPresent(place -> query.param("at", place.at().atOffset(ZoneOffset.UTC)).param("id", place.id()));
        return query.query(this::stored).list().stream().map(StoredJob::row).toList();
    }

    /** How many of the merchant's jobs came before this one and have not ended. */
    int ahead(JobRow job) {
        return sql.sql("""
                select count(*) from background_job where merchant_id = :merchant and state in ('QUEUED', 'RUNNING')
                and (created_at, id) < (:at, :id)""").param("at", job.created().atOffset(ZoneOffset.UTC))
                .param("id", job.id()).query(Integer.class).single();
    }

    /** Begins the next run; nothing where the job has ended or another node began it at the same moment. */
    boolean begin(UUID id, int run) {
        return sql.sql("""
                update background_job set state = 'RUNNING', run = run + 1, done = 0, total = null, started_at = :now
                where merchant_id = :merchant and id = :id and run = :run and state in ('QUEUED', 'RUNNING')""")
                .param("id", id).param("run", run).param("now", now()).update() == 1;
    }

    /** Says how far a run is, and whether it is to go on. */
    boolean advance(UUID id, int run, long done, Optional<Long> total) {
        return sql.sql("update background_job set done = :done, total = :total" + STILL_WANTED)
                .param("done", done).param("total", total.orElse(null), Types.BIGINT)
                .param("id", id).param("run", run).update() == 1;
    }

    /** Ends a run with its file. */
    boolean done(UUID id, int run, JobFile file) {
        return sql.sql("update background_job set state = 'DONE', ended_at = :now, file_name = :name,"
                + " media_type = :type, file_size = :size" + STILL_WANTED)
                .param("now", now()).param("name", file.name()).param("type", file.mediaType())
                .param("size", file.size()).param("id", id).param("run", run).update() == 1;
    }

    /** Ends a run that left none. */
    boolean done(UUID id, int run) {
        return sql.sql("update background_job set state = 'DONE', ended_at = :now" + STILL_WANTED)
                .param("now", now()).param("id", id).param("run", run).update() == 1;
    }

    void failed(UUID id, int run, JobRow.Failure failure) {
        sql.sql("update background_job set state = 'FAILED', ended_at = :now, " + (failure.refusal()
                ? "refused"
                : "fault") + " = :why" + STILL_WANTED)
                .param("now", now()).param("why", failure.text()).param("id", id).param("run", run).update();
    }

    /** Of one that runs the wish is noted; one that waits has ended with it. */
    void cancel(UUID id) {
        sql.sql("""
                update background_job set cancel_wanted = true where merchant_id = :merchant and id = :id
                and state = 'RUNNING'""").param("id", id).update();
        sql.sql("""
                update background_job set cancel_wanted = true, state = 'CANCELLED', ended_at = :now
                where merchant_id = :merchant and id = :id and state = 'QUEUED'""")
                .param("id", id).param("now", now()).update();
    }

    /** Ends a run that saw that it was cancelled. */
    void cancelled(UUID id, int run) {
        sql.sql("""
                update background_job set state = 'CANCELLED', ended_at = :now where merchant_id = :merchant
                and id = :id and run = :run and state = 'RUNNING' and cancel_wanted""")
                .param("id", id).param("run", run).param("now", now()).update();
    }

    void remove(UUID id) {
        sql.sql("delete from background_job where merchant_id = :merchant and id = :id").param("id", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private StoredJob stored(ResultSet row, int place) throws SQLException {
        var shown = new JobRow(row.getObject("id", UUID.class), row.getString("kind"),
                json.readValue(row.getString("title"), TITLE), JobState.valueOf(row.getString("state")),
                row.getLong("done"), Optional.ofNullable(row.getObject("total", Long.class)),
                moment(row, "created_at").orElseThrow(), moment(row, "started_at"), moment(row, "ended_at"),
                failure(row), Optional.ofNullable(row.getString("file_name")).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new JobRow.LeftFile(row.getString("file_name"), row.getLong("file_size"))));
        return new StoredJob(shown, new JobOwners.Asked(row.getLong("session_id"), row.getLong("employee_id"),
                row.getLong("terminal_id"), row.getString("address")), row.getString("arguments"), row.getInt("run"),
                Optional.ofNullable(row.getString("media_type")).orElse(""));
    }

    private static Optional<JobRow.Failure> failure(ResultSet row) throws SQLException {
        var refused = Optional.ofNullable(row.getString("refused")).map(key -> new JobRow.Failure(true, key));
        var fault = Optional.ofNullable(row.getString("fault")).map(text -> new JobRow.Failure(false, text));
        return refused.or(() -> fault);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
