package org.counterfoil.server.card.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.StockCounts;
import org.counterfoil.common.card.StockFilter;
import org.counterfoil.common.card.StoreStock;
import org.counterfoil.server.shared.list.Beginnings;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.SortKey;
import org.counterfoil.server.shared.list.SortType;
import org.counterfoil.server.shared.list.Within;

/** The stock in SQL. A card that no store was given lies at headquarters. */
final class StockList {

    static final ListOrders STORES = ListOrders.of(SortKey.of("number", "s.code", SortType.TEXT),
            SortKey.of("name", "s.sort_name", SortType.TEXT));

    static final ListOrders CARDS = ListOrders.of(SortKey.of("number", "c.number", SortType.TEXT));

    static final Beginnings TEXTS = new Beginnings("store", "s",
            List.of("lower(#.code)", "lower(#.name)", "replace(#.sort_name, ' ', '')", "#.initials"));

    private static final String HEADQUARTERS = "headquarters";

    private static final ListSource COUNTED = ListSource.of("c.id", "",
            "from card c left join card_batch b on b.id = c.batch_id where c.merchant_id = :merchant");

    private static final ListSource ALL = ListSource.of("c.id", """
            c.number, c.status, c.activated_at, c.written_at, c.written_by, c.written_on,
            coalesce(c.expires, b.expires) as last_day, y.name as type_name, y.kind,
            b.number as batch_number, s.name as store_name""", """
            from card c join card_type y on y.id = c.type_id left join card_batch b on b.id = c.batch_id
                left join store s on s.id = coalesce(c.store_id, :headquarters)
            where c.merchant_id = :merchant""");

    /** What no card number is longer than. */
    private static final int LONGEST = 32;

    private StockList() {}

    /** Stores, each with the cards of the filter that lie there. Refuses: bad-request (produced). */
    static ListSource stores(StockFilter filter, long headquarters, ZoneId zone) {
        var cards = new Within("produced", filter.produced()).moments(COUNTED, "b.produced_at", zone)
                .and("c.batch_id = :batch", "batch", filter.batch());
        var rows = """
                from store s left join (select c.store_id as place, %s, %s, %s, %s, %s %s group by c.store_id) x
                    on coalesce(x.place, :headquarters) = s.id
                where s.merchant_id = :merchant and s.deleted = false""".formatted(
                sum("fresh", "= 'NOT_ACTIVATED'"), sum("normal", "= 'ACTIVE'"), sum("lost", "= 'LOST'"),
                sum("cancelled", "in ('REPLACED', 'CANCELLED')"), sum("scrapped", "= 'SCRAPPED'"), cards.rows());
        return new ListSource("s.id", """
                s.id as store_id, s.code, s.name, coalesce(x.fresh, 0) as fresh, coalesce(x.normal, 0) as normal,
                coalesce(x.lost, 0) as lost, coalesce(x.cancelled, 0) as cancelled,
                coalesce(x.scrapped, 0) as scrapped""", rows, cards.parameters()).with(HEADQUARTERS, headquarters);
    }

    private static String sum(String name, String status) {
        return "sum(case when c.status " + status + " then 1 else 0 end) as " + name;
    }

    /** The cards of the filter. Refuses: bad-request (produced). */
    static ListSource cards(StockCardFilter filter, long headquarters, ZoneId zone) {
        var source = new Within("produced", filter.produced()).moments(ALL, "b.produced_at", zone)
                .with(HEADQUARTERS, headquarters).and("c.batch_id = :batch", "batch", filter.batch())
                .in("c.status", "states", filter.states());
        var placed = filter.store().map(store -> store == headquarters
                ? source.and("c.store_id is null")
                : source.and("c.store_id = :store", "store", store)).orElse(source);
        var told = filter.written()
                .map(written -> placed.and(written ? "c.written_at is not null" : "c.written_at is null"))
                .orElse(placed);
        var text = filter.text().replaceAll("\\s", "");
        return text.isEmpty() || text.length() > LONGEST
                ? told
                : told.and("c.number >= :begin", "begin", text).and("c.number <= :end", "end",
                        text + "9".repeat(LONGEST - text.length()));
    }

    static StoreStock store(ResultSet row, int place) throws SQLException {
        return new StoreStock(row.getLong("store_id"), row.getString("code"), row.getString("name"),
                counts(row, place));
    }

    static StockCounts counts(ResultSet row, int place) throws SQLException {
        return new StockCounts(row.getLong("fresh"), row.getLong("normal"), row.getLong("lost"),
                row.getLong("cancelled"), row.getLong("scrapped"));
    }

    static StockCardRow card(ResultSet row, int place) throws SQLException {
        return new StockCardRow(row.getString("number"), row.getString("type_name"),
                CardKind.valueOf(row.getString("kind")), CardStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("batch_number", Integer.class)),
                Optional.ofNullable(row.getString("store_name")).orElse(""),
                moment(row, "activated_at"), Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                written(row));
    }

    private static Optional<StockCardRow.Written> written(ResultSet row) throws SQLException {
        var by = row.getString("written_by");
        var on = row.getString("written_on");
        return moment(row, "written_at").map(at -> new StockCardRow.Written(at, by, on));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
