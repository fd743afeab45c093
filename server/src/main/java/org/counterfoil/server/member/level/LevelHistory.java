package org.counterfoil.server.member.level;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.member.merge.Heirs;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.list.Within;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.EmployeeTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading who changed level when. */
@Component
public class LevelHistory {

    private static final String TIME = "time";
    private static final int NEWEST = 10;

    /** So many operators are named one by one; more of them fill a page soon, whoever they are. */
    private static final int NAMED = 50;

    private static final ListOrders ORDERS = ListOrders.of(SortKey.of(TIME, "c.at", SortType.MOMENT));
    private static final String COLUMNS = """
            c.id as change_id, c.at, c.move, c.reason, c.transaction_id, m.number as member_number,
                m.name as member_name, k.number as card_number, b.name as before_name, a.name as after_name,
                e.staff_number, e.real_name, t.business_date""";
    private static final String ROWS = """
            from level_change c
              join member m on m.id = c.member_id
              join member_level b on b.id = c.before_id
              join member_level a on a.id = c.after_id
              left join card k on k.id = c.card_id
              left join employee e on e.id = c.employee_id
              left join ledger_tx t on t.id = c.transaction_id
             where c.merchant_id = :merchant""";

    private final KeysetPages pages;
    private final Heirs heirs;
    private final MerchantSql sql;
    private final Places places;

    LevelHistory(KeysetPages pages, Heirs heirs, MerchantSql sql, Places places) {
        this.pages = pages;
        this.heirs = heirs;
        this.sql = sql;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public PageOf<LevelChangeRow> list(LevelChangeFilter filter) {
        return pages.page(found(filter), ORDERS, newestFirst(filter.page()), (row, _) -> row(row));
    }

    @Transactional(readOnly = true)
    public int count(LevelChangeFilter filter) {
        return pages.count(found(filter));
    }

    /** The newest changes to a level and from it, each out of an index of its own. */
    @Transactional(readOnly = true)
    public List<LevelChangeRow> newest(long level) {
        return Stream.of("c.before_id", "c.after_id").map(column -> pages.page(all().and(column + " = :level", "level",
                level), ORDERS, newestFirst(PageWanted.first(NEWEST)), (row, _) -> row(row)))
                .flatMap(page -> page.rows().stream())
                .sorted(Comparator.comparing(LevelChangeRow::at).thenComparing(LevelChangeRow::id).reversed())
                .limit(NEWEST).toList();
    }

    private ListSource found(LevelChangeFilter filter) {
        var source = new Within("days", filter.days()).moments(all(), "c.at", places.terms().zone())
                .inIds("c.before_id", "before", filter.before()).inIds("c.after_id", "after", filter.after())
                .in("c.move", "moves", filter.moves());
        return operators(members(source, filter.text().strip()), filter.operator().strip());
    }

    private ListSource operators(ListSource source, String typed) {
        return typed.isEmpty()
                ? source
                : pages.referring(source, "c.employee_id", EmployeeTexts.BEGINNINGS, typed, NAMED);
    }

    private ListSource members(ListSource source, String typed) {
        return typed.isEmpty() ? source : source.and("c.member_id in (:members)", "members", ids(typed));
    }

    /** Each way is a place in an index; no member has the id 0. Those merged into one who is found come along. */
    private List<Long> ids(String typed) {
        var found = sql.sql("""
                select k.member_id from card k where k.merchant_id = :merchant and k.number = :key
                    and k.member_id is not null
                union select m.id from member m where m.merchant_id = :merchant and m.number = :key
                union select m.id from member m where m.merchant_id = :merchant and m.phone = :key
                union select m.id from member m where m.merchant_id = :merchant and m.name = :name""")
                .param("key", typed.replaceAll("\\s", "")).param("name", typed).query(Long.class).list();
        return found.isEmpty()
                ? List.of(0L)
                : List.copyOf(heirs.withFormer(found.stream().limit(1_000).collect(Collectors.toSet())));
    }

    private static ListSource all() {
        return ListSource.of("c.id", COLUMNS, ROWS);
    }

    private static PageWanted newestFirst(PageWanted wanted) {
        return wanted.sort().isPresent()
                ? wanted
                : new PageWanted(Optional.of(TIME), true, wanted.cursor(), wanted.rows());
    }

    private static LevelChangeRow row(ResultSet row) throws SQLException {
        return new LevelChangeRow(row.getLong("change_id"), row.getObject("at", OffsetDateTime.class).toInstant(),
                new LevelChangeRow.Who(row.getString("member_number"), row.getString("member_name")),
                text(row, "card_number"), row.getString("before_name"), row.getString("after_name"),
                LevelMove.valueOf(row.getString("move")),
                new LevelChangeRow.Who(text(row, "staff_number"), text(row, "real_name")), transaction(row),
                row.getString("reason"));
    }

    private static String transaction(ResultSet row) throws SQLException {
        var date = row.getObject("business_date", LocalDate.class);
        return date == null ? "" : TransactionNumber.of(row.getLong("transaction_id"), date).text();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
