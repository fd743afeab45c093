package org.counterfoil.server.issuing.range;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.RangeState;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/** Reading ranges. */
@Component
class RangeQueries {

    private static final ListOrders ORDERS = ListOrders.of(SortKey.of("number", "r.number", SortType.WHOLE));
    private static final ListOrders FAILURES = ListOrders.of(SortKey.of("card", "f.card", SortType.TEXT));

    private static final ListSource ALL = ListSource.of("r.id", """
            r.id as range_id, r.number, r.first_number, r.last_number, y.name as type_name, s.name as store_name,
            r.quantity, r.amount, r.bonus, r.deposit, r.plan, r.activated, r.refused, r.job_id, r.begun_at, r.begun_by,
            r.ended_at, j.state as job_state, j.refused as job_refused, j.fault as job_fault""",
            """
                    from range_activation r join card_type y on y.id = r.type_id join store s on s.id = r.store_id
                    left join background_job j on j.id = r.job_id and j.merchant_id = r.merchant_id
                    where r.merchant_id = :merchant""");

    private final KeysetPages pages;
    private final RangeRows rows;
    private final Members members;
    private final MerchantSql sql;
    private final JsonMapper json;

    RangeQueries(KeysetPages pages, RangeRows rows, Members members, MerchantSql sql, JsonMapper json) {
        this.pages = pages;
        this.rows = rows;
        this.members = members;
        this.sql = sql;
        this.json = json;
    }

    PageOf<RangeRow> list(PageWanted page, Caller caller) {
        caller.demandHeadquarters();
        return pages.page(ALL, ORDERS, page, this::row);
    }

    /** Refuses: range-unknown. */
    RangeRow one(long id, Caller caller) {
        caller.demandHeadquarters();
        return pages.page(ALL.and("r.id = :id", "id", id), ORDERS, PageWanted.first(1), this::row).rows().stream()
                .findFirst().orElseThrow(() -> Refusal.of(RefusalCode.RANGE_UNKNOWN).thrown());
    }

    PageOf<RangeFailure> failures(long id, PageWanted page, Caller caller) {
        caller.demandHeadquarters();
        rows.find(id);
        return pages.page(ListSource.of("f.id", "f.card, f.refusal",
                "from range_failure f where f.merchant_id = :merchant").and("f.range_id = :range", "range", id),
                FAILURES, page, (row, _) -> new RangeFailure(row.getString("card"),
                        json.readValue(row.getString("refusal"), Refusal.class)));
    }

    @Transactional(readOnly = true)
    public RangeWords words(Caller caller) {
        caller.demandHeadquarters();
        var stores = sql.sql("""
                select id, code, name from store where merchant_id = :merchant and not deleted
                order by case kind when 'HEADQUARTERS' then 0 else 1 end, code limit :most""")
                .param("most", RangeWords.MOST)
                .query((row, _) -> new RangeWords.Place(row.getLong("id"), row.getString("code"),
                        row.getString("name")))
                .list();
        var batches = sql.sql("""
                select b.id, b.number, y.name, b.first_number, b.last_number
                from card_batch b join card_type y on y.id = b.type_id
                where b.merchant_id = :merchant and b.state = 'PRODUCED' and exists (select 1 from card c
                    where c.merchant_id = :merchant and c.batch_id = b.id and c.status = 'NOT_ACTIVATED')
                order by b.number desc limit :most""").param("most", RangeWords.MOST)
                .query((row, _) -> new RangeWords.Batch(row.getLong("id"), row.getInt("number"),
                        row.getString("name"), row.getString("first_number"), row.getString("last_number")))
                .list();
        return new RangeWords(stores, members.levels(), batches);
    }

    private RangeRow row(ResultSet row, int place) throws SQLException {
        var plan = json.readValue(row.getString("plan"), RangePlan.class);
        var ended = row.getObject("ended_at") != null;
        var job = Optional.ofNullable(row.getString("job_state")).map(JobState::valueOf);
        var state = ended
                ? RangeState.DONE
                : job.filter(it -> !it.ended()).map(_ -> RangeState.RUNNING).orElse(RangeState.STOPPED);
        return new RangeRow(row.getLong("range_id"), row.getInt("number"), row.getString("first_number"),
                row.getString("last_number"), row.getString("type_name"), row.getString("store_name"),
                row.getInt("quantity"),
                new RangePreview.Sums(row.getLong("amount"), row.getLong("bonus"), row.getLong("deposit")),
                plan.tender(), state, row.getInt("activated"), row.getInt("refused"),
                row.getObject("job_id", UUID.class), why(row),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getString("begun_by"), plan.remark());
    }

    private static Optional<JobRow.Failure> why(ResultSet row) throws SQLException {
        var refused = Optional.ofNullable(row.getString("job_refused")).map(key -> new JobRow.Failure(true, key));
        var fault = Optional.ofNullable(row.getString("job_fault")).map(text -> new JobRow.Failure(false, text));
        return refused.or(() -> fault);
    }
}
