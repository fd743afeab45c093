package org.counterfoil.server.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.counterfoil.common.member.LevelDetails;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.LevelHistory;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading levels. */
@Component
class LevelQueries {

    private static final String COLUMNS = """
            l.id as level_id, l.version, l.code, l.name, l.rank, l.discount_percent, l.points_percent, l.entry,
                l.threshold, l.next_id, l.automatic_upgrade, l.keep_period, l.keep_measure, l.keep_least, l.keep_grace,
                l.never_down, l.changed_at, n.name as next_name, e.real_name""";
    private static final String ROWS = """
            from member_level l left join member_level n on n.id = l.next_id left join employee e on e.id = l.changed_by
             where l.merchant_id = :merchant and not l.deleted""";
    private static final ListOrders ORDERS = ListOrders.of(SortKey.of("rank", "l.rank", SortType.WHOLE),
            SortKey.of("code", "l.code", SortType.TEXT), SortKey.of("name", "l.name", SortType.TEXT),
            SortKey.of("points", "l.points_percent", SortType.WHOLE),
            SortKey.of("discount", "l.discount_percent", SortType.WHOLE),
            SortKey.of("changed", "l.changed_at", SortType.MOMENT));

    private final KeysetPages pages;
    private final MerchantSql sql;
    private final LevelHistory history;

    LevelQueries(KeysetPages pages, MerchantSql sql, LevelHistory history) {
        this.pages = pages;
        this.sql = sql;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public PageOf<LevelRow> list(LevelFilter filter) {
        return pages.page(found(filter), ORDERS, filter.page(), (row, _) -> row(row)).map(this::counted);
    }

    @Transactional(readOnly = true)
    public int count(LevelFilter filter) {
        return pages.count(found(filter));
    }

    private static ListSource found(LevelFilter filter) {
        var text = filter.text().strip();
        return ListSource.of("l.id", COLUMNS, ROWS).and("(l.name like :text or l.code like :text)", "text",
                Optional.of("%" + Like.plain(text) + "%").filter(_ -> !text.isEmpty()));
    }

    /** Refuses: level-unknown. */
    @Transactional(readOnly = true)
    public LevelDetails details(long id) {
        var source = ListSource.of("l.id", COLUMNS, ROWS).and("l.id = :id", "id", id);
        return sql.sql("select " + source.columns() + " " + source.rows()).params(source.parameters())
                .query((row, _) -> new LevelDetails(row(row), row.getInt("version"), history.newest(id))).optional()
                .map(found -> new LevelDetails(counted(found.level()), found.version(), found.newest()))
                .orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN).thrown());
    }

    /** How many members have a level; stops at {@link KeysetPages#COUNTED}. */
    int members(long level) {
        return pages.count(ListSource.of("m.id", "m.id", "from member m where m.merchant_id = :merchant")
                .and("m.level_id = :level", "level", level));
    }

    private LevelRow counted(LevelRow row) {
        return new LevelRow(row.id(), row.code(), row.profile(), row.next(), members(row.id()), row.changedAt(),
                row.changedBy());
    }

    private static LevelRow row(ResultSet row) throws SQLException {
        return new LevelRow(row.getLong("level_id"), row.getString("code"), profile(row), text(row, "next_name"), 0,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), text(row, "real_name"));
    }

    private static LevelProfile profile(ResultSet row) throws SQLException {
        return new LevelProfile(row.getString("name"), row.getInt("rank"), row.getInt("discount_percent"),
                row.getInt("points_percent"), LevelEntry.valueOf(row.getString("entry")), row.getLong("threshold"),
                Optional.ofNullable(row.getObject("next_id", Long.class)), row.getBoolean("automatic_upgrade"),
                upkeep(row), row.getBoolean("never_down"));
    }

    private static Optional<LevelUpkeep> upkeep(ResultSet row) throws SQLException {
        var period = Optional.ofNullable(row.getString("keep_period"));
        return period.isEmpty()
                ? Optional.empty()
                : Optional.of(new LevelUpkeep(LevelPeriod.valueOf(period.get()),
                        LevelMeasure.valueOf(row.getString("keep_measure")), row.getLong("keep_least"),
                        row.getInt("keep_grace")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
