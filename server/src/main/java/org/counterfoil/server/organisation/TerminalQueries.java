package org.counterfoil.server.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.organisation.TerminalBinding;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.Beginnings;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.list.Within;
import org.springframework.stereotype.Component;

/** Reading the terminals that are in a caller's reach; those of deleted stores are gone. */
@Component
class TerminalQueries {

    private static final String LAST_DAY = "coalesce(t.expires, date '9999-12-31')";

    static final ListOrders ORDERS = ListOrders.of(SortKey.of("number", "right(t.number, 6)", SortType.TEXT),
            SortKey.of("store", "t.store_id", SortType.WHOLE).then("t.number", SortType.TEXT),
            SortKey.of("alias", "t.sort_alias", SortType.TEXT),
            SortKey.of("type", "t.type", SortType.TEXT).then("t.number", SortType.TEXT),
            SortKey.of("grade", "t.grade", SortType.TEXT).then("t.number", SortType.TEXT),
            SortKey.of("created", "t.created_at", SortType.MOMENT),
            SortKey.of("expires", LAST_DAY, SortType.DATE),
            SortKey.of("last-seen",
                    "coalesce(t.last_seen_at, timestamp with time zone '1970-01-01 00:00:00+00')", SortType.MOMENT));

    private static final ListSource ALL = ListSource.of("t.id", """
            t.id as terminal_id, t.version, t.number, t.type, t.alias, t.grade, t.contact, t.closed, t.expires,
            t.created_at, t.last_seen_at, t.client_version, t.devices, t.store_id, s.code as store_code,
            s.name as store_name, b.installation, b.bound_at""", """
            from terminal t join store s on s.id = t.store_id and s.deleted = false
            left join terminal_binding b on b.merchant_id = t.merchant_id and b.terminal_id = t.id
            where t.merchant_id = :merchant""");

    static final Beginnings TEXTS = new Beginnings("terminal", "t", List.of("#.number", "lower(#.alias)",
            "replace(#.sort_alias, ' ', '')", "#.initials", "lower(#.contact)"));

    private final KeysetPages pages;
    private final Places places;

    TerminalQueries(KeysetPages pages, Places places) {
        this.pages = pages;
        this.places = places;
    }

    PageOf<TerminalRow> list(TerminalFilter filter, Caller caller) {
        var today = places.businessDate();
        return pages.page(found(filter, caller, today), ORDERS, filter.page(),
                (row, _) -> row(row, today));
    }

    int count(TerminalFilter filter, Caller caller) {
        return pages.count(found(filter, caller, places.businessDate()));
    }

    private ListSource found(TerminalFilter filter, Caller caller, LocalDate today) {
        return pages.find(source(filter, StoresInReach.of(caller), today), TEXTS, filter.text());
    }

    /** Refuses: no-such-terminal. */
    TerminalRow details(long id, Caller caller) {
        var today = places.businessDate();
        var source = reachable(StoresInReach.of(caller)).and("t.id = :id", "id", id);
        return pages.page(source, ORDERS, PageWanted.first(1), (row, _) -> row(row, today)).rows().stream()
                .findFirst().orElseThrow(TerminalsInReach::unknown);
    }

    /** Those of the filter, but for its text. Refuses: bad-request (expires). */
    static ListSource source(TerminalFilter filter, Optional<Long> reach, LocalDate today) {
        var within = filter.expires().equals(DayRange.ANY)
                ? reachable(reach)
                : new Within("expires", filter.expires()).dates(reachable(reach).and("t.expires is not null"),
                        LAST_DAY);
        var source = within.and("t.store_id = :store", "store", filter.store()).in("t.type", "types",
                filter.types());
        return filter.states().isEmpty() ? source : source.and(any(filter.states())).with("today", today);
    }

    private static ListSource reachable(Optional<Long> reach) {
        return ALL.and("t.store_id = :own", "own", reach);
    }

    private static String any(Set<TerminalState> states) {
        return states.stream().sorted().map(TerminalQueries::is).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String is(TerminalState state) {
        return switch (state) {
            case CLOSED -> "t.closed = true";
            case EXPIRED -> "(t.closed = false and " + LAST_DAY + " < :today)";
            case OPEN -> "(t.closed = false and " + LAST_DAY + " >= :today)";
        };
    }

    private static TerminalRow row(ResultSet row, LocalDate today) throws SQLException {
        var expires = Optional.ofNullable(row.getObject("expires", LocalDate.class));
        var profile = new TerminalProfile(row.getString("alias"), TerminalGrade.valueOf(row.getString("grade")),
                expires, row.getString("contact"));
        return new TerminalRow(row.getLong("terminal_id"), row.getString("number"), row.getLong("store_id"),
                row.getString("store_code"), row.getString("store_name"),
                TerminalType.valueOf(row.getString("type")), profile,
                state(row.getBoolean("closed"), expires, today),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_seen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("client_version"), DeviceReport.read(row.getString("devices")), binding(row),
                row.getInt("version"));
    }

    private static Optional<TerminalBinding> binding(ResultSet row) throws SQLException {
        var installation = row.getString("installation");
        return installation == null
                ? Optional.empty()
                : Optional.of(new TerminalBinding(installation,
                        row.getObject("bound_at", OffsetDateTime.class).toInstant()));
    }

    private static TerminalState state(boolean closed, Optional<LocalDate> expires, LocalDate today) {
        if (closed) {
            return TerminalState.CLOSED;
        }
        return expires.filter(today::isAfter).map(_ -> TerminalState.EXPIRED).orElse(TerminalState.OPEN);
    }
}
