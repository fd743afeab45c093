package org.counterfoil.server.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.common.messaging.NoticeDetails;
import org.counterfoil.common.messaging.NoticeFilter;
import org.counterfoil.common.messaging.NoticeReader;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeState;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.Authority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Headquarters' own notices, and who has read them. */
@Component
class NoticeQueries {

    private static final String DAY = "from";
    private static final String TIME = "time";
    private static final ListOrders ORDERS = ListOrders.of(SortKey.of(DAY, "n.valid_from", SortType.DATE));
    private static final ListOrders READERS = ListOrders.of(SortKey.of(TIME, "r.read_at", SortType.MOMENT));

    private static final String COLUMNS = """
            n.id as notice_id, n.version, n.title, n.text, n.valid_from, n.valid_until, n.withdrawn, e.real_name,
                (select count(*) from notice_store s where s.notice_id = n.id) as stores,
                (select count(*) from notice_receipt r where r.notice_id = n.id) as readers""";
    private static final String ROWS = """
            from notice n left join employee e on e.id = n.author_id
             where n.merchant_id = :merchant and n.kind = 'MESSAGE'""";
    private static final String READ = """
            from notice_receipt r join employee e on e.id = r.employee_id left join store s on s.id = e.store_id
             where r.merchant_id = :merchant""";

    private final KeysetPages pages;
    private final MerchantSql sql;
    private final NoticeStores stores;
    private final Places places;

    NoticeQueries(KeysetPages pages, MerchantSql sql, NoticeStores stores, Places places) {
        this.pages = pages;
        this.sql = sql;
        this.stores = stores;
        this.places = places;
    }

    /** Refuses: not-permitted, to everybody but headquarters. */
    @Transactional(readOnly = true)
    public PageOf<NoticeRow> list(NoticeFilter filter, Caller caller) {
        var today = places.businessDate();
        return pages.page(found(filter, caller, today), ORDERS, latestFirst(filter.page(), DAY),
                (row, _) -> row(row, today));
    }

    /** Refuses: not-permitted. */
    @Transactional(readOnly = true)
    public int count(NoticeFilter filter, Caller caller) {
        return pages.count(found(filter, caller, places.businessDate()));
    }

    /** Refuses: not-permitted, notice-unknown. */
    @Transactional(readOnly = true)
    public NoticeDetails details(long id, Caller caller) {
        Authority.demandHeadquarters(caller);
        var today = places.businessDate();
        return one(id, row -> new NoticeDetails(row(row, today), row.getInt("version"), text(row, numbers(id))));
    }

    /** What a notice says. */
    NoticeText text(long id) {
        return one(id, row -> text(row, numbers(id)));
    }

    /** Refuses: not-permitted, notice-unknown. */
    @Transactional(readOnly = true)
    public PageOf<NoticeReader> readers(long id, PageWanted page, Caller caller) {
        details(id, caller);
        var source = ListSource.of("r.employee_id", "e.staff_number, e.real_name, s.name as store_name, r.read_at",
                READ).and("r.notice_id = :notice", "notice", id);
        return pages.page(source, READERS, latestFirst(page, TIME), (row, _) -> new NoticeReader(
                row.getString("staff_number"), row.getString("real_name"),
                Optional.ofNullable(row.getString("store_name")).orElse(""),
                row.getObject("read_at", OffsetDateTime.class).toInstant()));
    }

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private <T> T one(long id, Reading<T> reading) {
        var source = ListSource.of("n.id", COLUMNS, ROWS).and("n.id = :id", "id", id);
        return sql.sql("select " + source.columns() + " " + source.rows()).params(source.parameters())
                .query((row, _) -> reading.of(row)).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.NOTICE_UNKNOWN).thrown());
    }

    private Set<String> numbers(long id) {
        return Set.copyOf(stores.of(id));
    }

    private static PageWanted latestFirst(PageWanted wanted, String order) {
        return wanted.sort().isPresent()
                ? wanted
                : new PageWanted(Optional.of(order), true, wanted.cursor(), wanted.rows());
    }

    private static ListSource found(NoticeFilter filter, Caller caller, LocalDate today) {
        Authority.demandHeadquarters(caller);
        var text = filter.text().strip();
        var source = ListSource.of("n.id", COLUMNS, ROWS).and("n.title like :text", "text",
                Optional.of("%" + Like.plain(text) + "%").filter(_ -> !text.isEmpty()));
        return filter.states().isEmpty()
                ? source
                : source.and(filter.states().stream().map(NoticeQueries::condition)
                        .collect(Collectors.joining(" or ", "(", ")"))).with("today", today);
    }

    private static String condition(NoticeState state) {
        return switch (state) {
            case PLANNED -> "not n.withdrawn and n.valid_from > :today";
            case SHOWN -> "not n.withdrawn and n.valid_from <= :today and n.valid_until >= :today";
            case OVER -> "not n.withdrawn and n.valid_until < :today";
            case WITHDRAWN -> "n.withdrawn";
        };
    }

    private static NoticeRow row(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var until = row.getObject("valid_until", LocalDate.class);
        return new NoticeRow(row.getLong("notice_id"), row.getString("title"), from, until,
                state(row.getBoolean("withdrawn"), from, until, today), row.getInt("stores"), row.getInt("readers"),
                Optional.ofNullable(row.getString("real_name")).orElse(""));
    }

    private static NoticeState state(boolean withdrawn, LocalDate from, LocalDate until, LocalDate today) {
        if (withdrawn) {
            return NoticeState.WITHDRAWN;
        }
        if (from.isAfter(today)) {
            return NoticeState.PLANNED;
        }
        return until.isBefore(today) ? NoticeState.OVER : NoticeState.SHOWN;
    }

    private static NoticeText text(ResultSet row, Set<String> numbers) throws SQLException {
        return new NoticeText(row.getString("title"), row.getString("text"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class), numbers);
    }
}
