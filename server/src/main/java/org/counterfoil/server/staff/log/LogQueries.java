package org.counterfoil.server.staff.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.Authority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading the operator log. A store sees what was done there alone. */
@Component
class LogQueries {

    static final ListOrders ORDERS = ListOrders.of(SortKey.of("time", "l.at", SortType.MOMENT));

    private static final String COLUMNS = """
            l.id as line_id, l.at, l.module, l.action, l.subject, l.outcome, l.address, l.session_id,
                l.value_before, l.value_after, e.staff_number, e.real_name, s.name as store_name,
                t.number as terminal_number""";
    private static final String ROWS = """
            from operator_log l
              left join employee e on e.id = l.employee_id
              left join store s on s.id = l.store_id
              left join terminal t on t.id = l.terminal_id
             where l.merchant_id = :merchant""";

    private final KeysetPages pages;
    private final LogSearch search;
    private final MerchantSql sql;
    private final Places places;

    LogQueries(KeysetPages pages, LogSearch search, MerchantSql sql, Places places) {
        this.pages = pages;
        this.search = search;
        this.sql = sql;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public PageOf<LogRow> list(LogFilter filter, Caller caller) {
        return pages.page(found(filter, caller), ORDERS, newestFirst(filter.page()), (row, _) -> row(row));
    }

    @Transactional(readOnly = true)
    public int count(LogFilter filter, Caller caller) {
        return pages.count(found(filter, caller));
    }

    /** Lines with what was changed. */
    @Transactional(readOnly = true)
    public PageOf<LogDetails> whole(LogFilter filter, Caller caller) {
        return pages.page(found(filter, caller), ORDERS, newestFirst(filter.page()), LogQueries::details);
    }

    /** Refuses: log-line-unknown. */
    @Transactional(readOnly = true)
    public LogDetails details(long id, Caller caller) {
        var source = own(caller).and("l.id = :id", "id", id);
        return sql.sql("select " + source.columns() + " " + source.rows()).params(source.parameters())
                .query(LogQueries::details).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.LOG_LINE_UNKNOWN).thrown());
    }

    /** Without an order of one's own. */
    static PageWanted newestFirst(PageWanted wanted) {
        return wanted.sort().isPresent()
                ? wanted
                : new PageWanted(Optional.of("time"), true, wanted.cursor(), wanted.rows());
    }

    ListSource found(LogFilter filter, Caller caller) {
        return search.find(narrowed(own(caller), filter), filter.in(), filter.text().strip());
    }

    private ListSource narrowed(ListSource source, LogFilter filter) {
        return among(among(source
                .and("l.at >= :from", "from", filter.from().map(this::beginning))
                .and("l.at < :until", "until", filter.to().map(day -> beginning(day.plusDays(1))))
                .inIds("l.store_id", "stores", filter.stores()), "l.module", "modules", filter.modules()),
                "l.action", "actions", filter.actions())
                .and("l.outcome <> :done", "done", Optional.of(LogRow.DONE).filter(_ -> filter.refused()));
    }

    private static ListSource among(ListSource source, String column, String name, Set<String> values) {
        return values.isEmpty() ? source : source.and(column + " in (:" + name + ")", name, values);
    }

    private OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(places.terms().zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static ListSource own(Caller caller) {
        return all().and("l.store_id = :own", "own", Authority.storeOf(caller));
    }

    static ListSource all() {
        return ListSource.of("l.id", COLUMNS, ROWS);
    }

    private static LogDetails details(ResultSet row, int place) throws SQLException {
        return new LogDetails(row(row), row.getString("value_before"), row.getString("value_after"));
    }

    private static LogRow row(ResultSet row) throws SQLException {
        return new LogRow(row.getLong("line_id"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("module"), row.getString("action"), row.getString("subject"), row.getString("outcome"),
                new LogRow.Who(text(row, "staff_number"), text(row, "real_name")),
                new LogRow.Place(text(row, "store_name"), text(row, "terminal_number")), row.getString("address"),
                Optional.ofNullable(row.getObject("session_id", Long.class)));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
