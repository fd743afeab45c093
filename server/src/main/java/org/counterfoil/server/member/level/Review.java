package org.counterfoil.server.member.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges the members of one level by one period, a piece at a time; how far it has come stands with each piece. */
@Component
public class Review {

    private static final int PIECE = 500;

    private final MerchantSql sql;
    private final FigureRows figures;
    private final LevelChanges changes;

    Review(MerchantSql sql, FigureRows figures, LevelChanges changes) {
        this.sql = sql;
        this.figures = figures;
        this.changes = changes;
    }

    /**
     * A level and the one below it, of which the rule is known.
     *
     * @param end last day of the period
     */
    public record Judged(Rung rung, Rung below, LocalDate end) {

        private LocalDate begin() {
            return rung.upkeep().orElseThrow().period().first(end);
        }

        private long least() {
            return rung.upkeep().orElseThrow().least();
        }

        private LevelMeasure measure() {
            return rung.upkeep().orElseThrow().measure();
        }
    }

    private record Place(long last, boolean done) {}

    /** Whether everybody was judged. */
    public boolean isDone(Rung rung, LocalDate end) {
        return place(rung.id(), end, "").filter(Place::done).isPresent();
    }

    /** Judges some more; returns whether there may be others. */
    @Transactional
    public boolean nextPiece(Judged judged, LocalDate today) {
        var place = locked(judged);
        if (place.done()) {
            return false;
        }
        var last = lastOfPiece(judged, place.last());
        last.ifPresent(until -> lower(judged, place.last(), until, today));
        sql.sql("""
                update level_review set last_member = :last, done = :done
                where merchant_id = :merchant and level_id = :level and period_end = :end""")
                .param("last", last.orElse(place.last())).param("done", last.isEmpty())
                .param("level", judged.rung().id()).param("end", judged.end()).update();
        return last.isPresent();
    }

    private Place locked(Judged judged) {
        return place(judged.rung().id(), judged.end(), " for update").orElseGet(() -> {
            sql.sql("""
                    insert into level_review (merchant_id, level_id, period_end, last_member, done)
                    values (:merchant, :level, :end, 0, false)""").param("level", judged.rung().id())
                    .param("end", judged.end()).update();
            return new Place(0, false);
        });
    }

    private Optional<Place> place(long level, LocalDate end, String lock) {
        return sql.sql("""
                select last_member, done from level_review
                where merchant_id = :merchant and level_id = :level and period_end = :end""" + lock)
                .param("level", level).param("end", end)
                .query((row, _) -> new Place(row.getLong("last_member"), row.getBoolean("done"))).optional();
    }

    private Optional<Long> lastOfPiece(Judged judged, long after) {
        return Optional.ofNullable(sql.sql("""
                select max(id) from (select m.id from member m
                    where m.merchant_id = :merchant and m.level_id = :level and m.id > :after
                    order by m.id fetch first %d rows only) piece""".formatted(PIECE))
                .param("level", judged.rung().id()).param("after", after)
                .query((row, _) -> row.getObject(1, Long.class)).list().getFirst());
    }

    private void lower(Judged judged, long after, long until, LocalDate today) {
        var fallen = fallen(judged, after, until);
        if (fallen.isEmpty()) {
            return;
        }
        figures.lock(Set.copyOf(fallen));
        var moved = fallen.stream().filter(member -> changes.move(
                new LevelChanges.Way(member, judged.rung().id(), judged.below().id()), LevelChanges.Cause.NOT_KEPT,
                today)).toList();
        if (!moved.isEmpty()) {
            figures.beginAnew(moved);
        }
    }

    private List<Long> fallen(Judged judged, long after, long until) {
        return sql
                .sql("""
                        select m.id from member m where m.merchant_id = :merchant and m.level_id = :level
                            and m.merged_into is null and m.id > :after and m.id <= :until
                            and coalesce(m.level_since, m.joined_on) < :begin
                            and coalesce((select sum(x.%s) from member_month x where x.merchant_id = m.merchant_id
                                and x.member_id = m.id and x.month_begin between :begin and :end), 0) < :least
                        order by m.id"""
                        .formatted(judged.measure().name().toLowerCase(Locale.ROOT)))
                .param("level", judged.rung().id()).param("after", after).param("until", until)
                .param("begin", judged.begin()).param("end", judged.end()).param("least", judged.least())
                .query(Long.class).list();
    }
}
