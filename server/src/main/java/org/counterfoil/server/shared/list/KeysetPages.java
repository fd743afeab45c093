package org.counterfoil.server.shared.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists of the merchant of the scope: a page at a time, and how long they are. */
@Component
public class KeysetPages {

    /** Where counting stops; shown as '10,000+'. */
    public static final int COUNTED = 10_001;

    /** So many are looked up and put in order faster than a long list is walked. */
    private static final int FEW = 5_000;

    private final MerchantSql sql;
    private final PlannedAnew plans;

    KeysetPages(MerchantSql sql, PlannedAnew plans) {
        this.sql = sql;
        this.plans = plans;
    }

    private record Placed<T>(T row, String cursor) {}

    /**
     * The page that is wanted.
     *
     * <p>Refuses: bad-request, naming the field: rows (other than 1 to 200), sort (an order that the list does not
     * offer), cursor (of another order, or none at all).
     */
    @Transactional(readOnly = true)
    public <T> PageOf<T> page(ListSource source, ListOrders orders, PageWanted wanted, RowMapper<T> mapper) {
        var query = PageQuery.of(source, orders, wanted);
        plans.demand();
        var found = sql.sql(query.sql()).params(query.parameters())
                .query((row, place) -> new Placed<>(mapper.mapRow(row, place), query.cursorAfter(row))).list();
        var shown = found.subList(0, Math.min(query.rows(), found.size()));
        return new PageOf<>(shown.stream().map(Placed::row).toList(),
                Optional.of(shown).filter(_ -> found.size() > shown.size()).map(page -> page.getLast().cursor()));
    }

    /** Only rows that the search finds; all where nothing was typed. */
    @Transactional(readOnly = true)
    public ListSource find(ListSource source, Beginnings search, String typed) {
        return Beginnings.pattern(typed).map(pattern -> isFew(search, pattern)
                ? search.among(source, pattern)
                : search.along(source, pattern)).orElse(source);
    }

    /**
     * Only rows that refer to one that the search finds; all where nothing was typed.
     *
     * @param reference the column
     * @param named     so many are named one by one; more fill a page soon, whoever they are
     */
    @Transactional(readOnly = true)
    public ListSource referring(ListSource source, String reference, Beginnings search, String typed, int named) {
        return Beginnings.pattern(typed).map(pattern -> {
            plans.demand();
            var most = named * search.columns().size();
            var found = sql.sql("select id from (" + search.ids() + ") found limit " + (most + 1))
                    .param("begin", pattern).query(Long.class).list();
            return found.size() > most
                    ? search.referring(source, reference, pattern)
                    : source.and(reference + " in (:named)", "named", orNone(found));
        }).orElse(source);
    }

    /** No row has the id 0. */
    private static Set<Long> orNone(List<Long> ids) {
        return ids.isEmpty() ? Set.of(0L) : Set.copyOf(ids);
    }

    private boolean isFew(Beginnings search, String pattern) {
        plans.demand();
        return sql.sql("select count(*) from (" + search.ids() + " limit " + (FEW + 1) + ") found")
                .param("begin", pattern).query(Integer.class).single() <= FEW;
    }

    /** How many rows there are, stopping at {@link #COUNTED}. */
    @Transactional(readOnly = true)
    public int count(ListSource source) {
        plans.demand();
        return sql.sql("select count(*) from (select 1 as one " + source.rows() + " limit " + COUNTED + ") counted")
                .params(source.parameters()).query(Integer.class).single();
    }
}
