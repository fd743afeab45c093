package org.counterfoil.server.card.stock;

import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.StockCounts;
import org.counterfoil.common.card.StockFilter;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.card.StoreStock;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counting cards where they lie, and reading them. */
@Component
class CardStockQueries {

    private final KeysetPages pages;
    private final MerchantSql sql;
    private final StockPlaces stores;
    private final Places places;

    CardStockQueries(KeysetPages pages, MerchantSql sql, StockPlaces stores, Places places) {
        this.pages = pages;
        this.sql = sql;
        this.stores = stores;
        this.places = places;
    }

    PageOf<StoreStock> list(StockFilter filter, Caller caller) {
        return pages.page(source(filter, caller), StockList.STORES, filter.page(), StockList::store);
    }

    StockCounts totals(StockFilter filter, Caller caller) {
        var source = source(filter, caller);
        return sql.sql("""
                select coalesce(sum(q.fresh), 0) as fresh, coalesce(sum(q.normal), 0) as normal,
                    coalesce(sum(q.lost), 0) as lost, coalesce(sum(q.cancelled), 0) as cancelled,
                    coalesce(sum(q.scrapped), 0) as scrapped
                from (select %s %s) q""".formatted(source.columns(), source.rows())).params(source.parameters())
                .query(StockList::counts).single();
    }

    PageOf<StockCardRow> cards(StockCardFilter filter, Caller caller) {
        return pages.page(cardSource(filter, caller), StockList.CARDS, filter.page(), StockList::card);
    }

    /** Stops at {@link KeysetPages#COUNTED}. */
    int count(StockCardFilter filter, Caller caller) {
        return pages.count(cardSource(filter, caller));
    }

    private ListSource cardSource(StockCardFilter filter, Caller caller) {
        caller.demandHeadquarters();
        return StockList.cards(filter, stores.headquarters(), places.terms().zone());
    }

    @Transactional(readOnly = true)
    public StockWords words(Caller caller) {
        caller.demandHeadquarters();
        var batches = sql.sql("""
                select b.id, b.number, y.name from card_batch b join card_type y on y.id = b.type_id
                where b.merchant_id = :merchant order by b.number desc limit :most""").param("most", StockWords.MOST)
                .query((row, _) -> new StockWords.Batch(row.getLong("id"), row.getInt("number"),
                        row.getString("name")))
                .list();
        return new StockWords(batches, stores.all(StockWords.MOST));
    }

    private ListSource source(StockFilter filter, Caller caller) {
        caller.demandHeadquarters();
        return pages.find(StockList.stores(filter, stores.headquarters(), places.terms().zone()), StockList.TEXTS,
                filter.text());
    }
}
