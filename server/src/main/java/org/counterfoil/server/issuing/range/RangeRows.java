package org.counterfoil.server.issuing.range;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.EntityIds;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.value.RechargeTerms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/** Ranges as rows. */
@Component
class RangeRows {

    private static final String SELECT = """
            select r.id, r.request, r.plan, r.first_number, r.last_number, y.registered, r.quantity, r.level,
                r.store_id, r.amount, r.bonus, r.bonus_days, r.rule_version, r.deposit, r.last_day, r.handled,
                r.activated, r.refused, r.job_id
            from range_activation r join card_type y on y.id = r.type_id where r.merchant_id = :merchant""";

    private final MerchantSql sql;
    private final EntityIds ids;
    private final JsonMapper json;
    private final Clock clock;

    RangeRows(MerchantSql sql, EntityIds ids, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
    }

    /** Refuses: range-unknown. */
    StoredRange find(long id) {
        return sql.sql(SELECT + " and r.id = :id").param("id", id).query(this::stored).optional()
                .orElseThrow(RangeRows::unknown);
    }

    /** One that was begun under the client's name for it. */
    Optional<StoredRange> begun(UUID request) {
        return sql.sql(SELECT + " and r.request = :request").param("request", request).query(this::stored).optional();
    }

    /** The same, which nobody else works at until the transaction ends. Refuses: range-unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredRange lock(long id) {
        sql.sql("select id from range_activation where merchant_id = :merchant and id = :id for update")
                .param("id", id).query(Long.class).optional().orElseThrow(RangeRows::unknown);
        return find(id);
    }

    /** Until the transaction ends no other range is begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone() {
        sql.sql("select id from merchant where id = :merchant for update").query(Long.class).single();
    }

    long nextId() {
        return ids.next(1)[0];
    }

    /** Adds one, under {@link #alone}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long id, UUID request, JudgedPlan judged, UUID job, Caller caller) {
        var cards = judged.cards();
        var opening = judged.opening();
        sql.sql("""
                insert into range_activation (id, merchant_id, request, number, plan, type_id, batch_id, first_number,
                    last_number, quantity, level, store_id, amount, bonus, bonus_days, rule_version, deposit,
                    last_day, handled, activated, refused, job_id, begun_at, begun_by)
                values (:id, :merchant, :request, (select coalesce(max(o.number), 0) + 1 from range_activation o
                    where o.merchant_id = :merchant), :plan, :type, cast(:batch as bigint), :first, :last, :count,
                    :level, :store, :amount, :bonus, :days, :rules, :deposit, cast(:day as date), '', 0, 0, :job,
                    :now, :by)""")
                .param("id", id).param("request", request)
                .param("plan", json.writeValueAsString(judged.plan().withoutBuyer()))
                .param("type", cards.type()).param("batch", cards.batch().orElse(null)).param("first", cards.first())
                .param("last", cards.last()).param("count", cards.count()).param("level", judged.level().code())
                .param("store", judged.store().id()).param("amount", opening.map(RechargeTerms::amount).orElse(0L))
                .param("bonus", opening.map(RechargeTerms::bonus).orElse(0L))
                .param("days", opening.map(RechargeTerms::bonusDays).orElse(0))
                .param("rules", opening.map(RechargeTerms::rules).orElse(0))
                .param("deposit", cards.offer().deposit())
                .param("day", judged.lastDay().map(LocalDate::toString).orElse(null)).param("job", job)
                .param("now", now()).param("by", caller.operator().staffNumber() + " "
                        + caller.operator().realName())
                .update();
    }

    /** Another job works at it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void workedBy(long id, UUID job) {
        sql.sql("update range_activation set job_id = :job where merchant_id = :merchant and id = :id")
                .param("job", job).param("id", id).update();
    }

    /** Cards up to a number were looked at: so many were activated, those that are named could not be. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handled(StoredRange range, String upTo, int activated, List<RangeFailure> failures) {
        sql.sql("""
                update range_activation set handled = :upTo, activated = activated + :activated,
                    refused = refused + :refused, ended_at = case when last_number = :upTo then cast(:now as
                        timestamp(6) with time zone) else ended_at end
                where merchant_id = :merchant and id = :id""")
                .param("upTo", upTo).param("activated", activated).param("refused", failures.size())
                .param("now", now()).param("id", range.id()).update();
        if (!failures.isEmpty()) {
            sql.sql("""
                    insert into range_failure (id, merchant_id, range_id, card, refusal)
                    select n.id, :merchant, :range, n.card, n.refusal from unnest(cast(:ids as bigint array),
                        cast(:cards as varchar array), cast(:refusals as varchar array)) as n(id, card, refusal)""")
                    .param("range", range.id()).param("ids", ids.next(failures.size()))
                    .param("cards", failures.stream().map(RangeFailure::card).toArray(String[]::new))
                    .param("refusals", failures.stream().map(one -> json.writeValueAsString(one.refusal()))
                            .toArray(String[]::new))
                    .update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RuntimeException unknown() {
        return Refusal.of(RefusalCode.RANGE_UNKNOWN).thrown();
    }

    private StoredRange stored(ResultSet row, int place) throws SQLException {
        var plan = json.readValue(row.getString("plan"), RangePlan.class);
        var amount = row.getLong("amount");
        var opening = amount == 0
                ? Optional.<RechargeTerms>empty()
                : Optional.of(new RechargeTerms(amount, row.getLong("bonus"), row.getInt("bonus_days"), plan.tender(),
                        row.getInt("rule_version")));
        return new StoredRange(row.getLong("id"), row.getObject("request", UUID.class), plan,
                row.getString("first_number"), row.getString("last_number"), row.getBoolean("registered"),
                row.getInt("quantity"), row.getString("level"), row.getLong("store_id"), opening,
                row.getLong("deposit"), Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getString("handled"), row.getInt("activated") + row.getInt("refused"),
                row.getObject("job_id", UUID.class));
    }
}
