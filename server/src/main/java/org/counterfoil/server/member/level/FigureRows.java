package org.counterfoil.server.member.level;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** What members have come to, as it is kept: in all, and by month. Written many at a time, each by one statement. */
@Component
public class FigureRows {

    private final MerchantSql sql;
    private final Clock clock;

    FigureRows(MerchantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A member in a month, by its first day. */
    public record Month(long member, LocalDate begin) {}

    private record Read(long member, Figures figures) {}

    /** The figures of the members, locked until the end of the transaction; who has none has done nothing so far. */
    public Map<Long, Figures> lock(Set<Long> members) {
        var found = new HashMap<Long, Figures>();
        if (!members.isEmpty()) {
            sql.sql("""
                    select * from member_figure where merchant_id = :merchant and member_id in (:members)
                    order by member_id for update""").param("members", members)
                    .query((row, _) -> new Read(row.getLong("member_id"), figures(row))).list()
                    .forEach(read -> found.put(read.member(), read.figures()));
        }
        return found;
    }

    /** Writes down how the figures of members stand. */
    public void keep(Map<Long, Figures> figures) {
        var rows = List.copyOf(figures.entrySet());
        sql.sql("""
                merge into member_figure f using (select * from unnest(cast(:members as bigint array),
                        cast(:recharged as bigint array), cast(:largest as bigint array), cast(:points as bigint array),
                        cast(:spent as bigint array)) as u(member_id, recharged, largest, points, spent)) n
                    on (f.member_id = n.member_id and f.merchant_id = :merchant)
                when matched then update set recharged = n.recharged, largest = n.largest, points = n.points,
                    spent = n.spent
                when not matched then insert (member_id, merchant_id, recharged, largest, points, spent,
                        base_recharged, base_points, base_spent, base_at)
                    values (n.member_id, :merchant, n.recharged, n.largest, n.points, n.spent, 0, 0, 0, :epoch)""")
                .param("members", longs(rows, Map.Entry::getKey))
                .param("recharged", longs(rows, row -> row.getValue().all().recharged()))
                .param("largest", longs(rows, row -> row.getValue().largest()))
                .param("points", longs(rows, row -> row.getValue().all().points()))
                .param("spent", longs(rows, row -> row.getValue().all().spent()))
                .param("epoch", Instant.EPOCH.atOffset(ZoneOffset.UTC)).update();
    }

    /** Adds to what members have come to in months. */
    public void add(Map<Month, Sums> months) {
        var rows = List.copyOf(months.entrySet());
        sql.sql("""
                merge into member_month m using (select * from unnest(cast(:members as bigint array),
                        cast(:begins as date array), cast(:recharged as bigint array), cast(:points as bigint array),
                        cast(:spent as bigint array)) as u(member_id, month_begin, recharged, points, spent)) n
                    on (m.member_id = n.member_id and m.month_begin = n.month_begin and m.merchant_id = :merchant)
                when matched then update set recharged = m.recharged + n.recharged, points = m.points + n.points,
                    spent = m.spent + n.spent
                when not matched then insert (merchant_id, member_id, month_begin, recharged, points, spent)
                    values (:merchant, n.member_id, n.month_begin, n.recharged, n.points, n.spent)""")
                .param("members", longs(rows, row -> row.getKey().member()))
                .param("begins", rows.stream().map(row -> row.getKey().begin().toString()).toArray(String[]::new))
                .param("recharged", longs(rows, row -> row.getValue().recharged()))
                .param("points", longs(rows, row -> row.getValue().points()))
                .param("spent", longs(rows, row -> row.getValue().spent())).update();
    }

    /** From now on what members do counts anew for the next level; what they have come to in all stays. */
    public void beginAnew(Collection<Long> members) {
        sql.sql("""
                update member_figure set base_recharged = recharged, base_points = points, base_spent = spent,
                    largest = 0, base_at = :now
                where merchant_id = :merchant and member_id in (:members)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("members", members).update();
    }

    /** Counts all that a merged member has come to for the one who took over; the merged one's own rows stay. */
    public void take(long kept, long merged) {
        sql.sql("""
                merge into member_figure f using (select * from member_figure
                        where merchant_id = :merchant and member_id = :merged) n
                    on (f.member_id = :kept and f.merchant_id = n.merchant_id)
                when matched then update set recharged = f.recharged + n.recharged,
                    largest = greatest(f.largest, n.largest), points = f.points + n.points, spent = f.spent + n.spent,
                    base_recharged = f.base_recharged + n.base_recharged, base_points = f.base_points + n.base_points,
                    base_spent = f.base_spent + n.base_spent
                when not matched then insert (member_id, merchant_id, recharged, largest, points, spent,
                        base_recharged, base_points, base_spent, base_at)
                    values (:kept, n.merchant_id, n.recharged, n.largest, n.points, n.spent, n.base_recharged,
                        n.base_points, n.base_spent, n.base_at)""").param("kept", kept).param("merged", merged)
                .update();
        sql.sql("""
                merge into member_month f using (select * from member_month
                        where merchant_id = :merchant and member_id = :merged) n
                    on (f.member_id = :kept and f.month_begin = n.month_begin and f.merchant_id = n.merchant_id)
                when matched then update set recharged = f.recharged + n.recharged, points = f.points + n.points,
                    spent = f.spent + n.spent
                when not matched then insert (merchant_id, member_id, month_begin, recharged, points, spent)
                    values (n.merchant_id, :kept, n.month_begin, n.recharged, n.points, n.spent)""")
                .param("kept", kept).param("merged", merged).update();
    }

    /** Takes away again what {@link #take} counted; to be called when the merge no longer stands. */
    public void giveBack(long kept, long merged) {
        var members = lock(Set.of(kept, merged));
        if (!members.containsKey(merged)) {
            return;
        }
        var own = members.get(kept);
        var other = members.get(merged);
        var largest = own.largest() > other.largest() ? own.largest() : largestSince(Set.of(kept), own.since());
        sql.sql("""
                merge into member_figure f using (select * from member_figure
                        where merchant_id = :merchant and member_id = :merged) n
                    on (f.member_id = :kept and f.merchant_id = n.merchant_id)
                when matched then update set recharged = f.recharged - n.recharged, largest = :largest,
                    points = f.points - n.points, spent = f.spent - n.spent,
                    base_recharged = f.base_recharged - n.base_recharged, base_points = f.base_points - n.base_points,
                    base_spent = f.base_spent - n.base_spent""").param("kept", kept).param("merged", merged)
                .param("largest", largest).update();
        sql.sql("""
                merge into member_month f using (select * from member_month
                        where merchant_id = :merchant and member_id = :merged) n
                    on (f.member_id = :kept and f.month_begin = n.month_begin and f.merchant_id = n.merchant_id)
                when matched then update set recharged = f.recharged - n.recharged, points = f.points - n.points,
                    spent = f.spent - n.spent""").param("kept", kept).param("merged", merged).update();
    }

    /** The largest recharge of members, together one, since a moment that has not been voided. */
    public long largestSince(Set<Long> members, Instant since) {
        return sql.sql("""
                select coalesce(max(t.net), 0) from ledger_tx t
                where t.merchant_id = :merchant and t.member_id in (:members) and t.kind = 'RECHARGE'
                    and t.recorded_at >= :since and not exists (select 1 from ledger_tx r where r.reverses = t.id)""")
                .param("members", members).param("since", since.atOffset(ZoneOffset.UTC)).query(Long.class).single();
    }

    private static <T> Long[] longs(List<T> rows, ToLongFunction<T> value) {
        return rows.stream().map(value::applyAsLong).toArray(Long[]::new);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(new Sums(row.getLong("recharged"), row.getLong("points"), row.getLong("spent")),
                row.getLong("largest"),
                new Sums(row.getLong("base_recharged"), row.getLong("base_points"), row.getLong("base_spent")),
                row.getObject("base_at", OffsetDateTime.class).toInstant());
    }
}
