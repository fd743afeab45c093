package org.counterfoil.server.shared.list;

import java.util.Optional;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads lists of the merchant of the scope: a page at a time, and how long they are. */
@Component
public class KeysetPages {

    /** Where counting stops; shown as '10,000+'. */
    public static final int COUNTED = 10_001;

    private final MerchantSql sql;

    KeysetPages(MerchantSql sql) {
        this.sql = sql;
    }

    private record Placed<T>(T row, String cursor) {}

    /**
     * The page that is wanted.
     *
     * <p>Refuses: bad-request, naming the field: rows (other than 1 to 200), sort (an order that the list does not
     * offer), cursor (of another order, or none at all).
     */
    public <T> PageOf<T> page(ListSource source, ListOrders orders, PageWanted wanted, RowMapper<T> mapper) {
        var query = PageQuery.of(source, orders, wanted);
        var found = sql.sql(query.sql()).params(query.parameters())
                .query((row, place) -> new Placed<>(mapper.mapRow(row, place), query.cursorAfter(row))).list();
        var shown = found.subList(0, Math.min(query.rows(), found.size()));
        return new PageOf<>(shown.stream().map(Placed::row).toList(),
                Optional.of(shown).filter(_ -> found.size() > shown.size()).map(page -> page.getLast().cursor()));
    }

    /** How many rows there are, stopping at {@link #COUNTED}. */
    public int count(ListSource source) {
        return sql.sql("select count(*) from (select 1 as one " + source.rows() + " limit " + COUNTED + ") counted")
                .params(source.parameters()).query(Integer.class).single();
    }
}
