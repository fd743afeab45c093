package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreTotals;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Reading the stores that are in a caller's reach. */
@Component
class StoreQueries {

    private final KeysetPages pages;
    private final MerchantSql sql;

    StoreQueries(KeysetPages pages, MerchantSql sql) {
        this.pages = pages;
        this.sql = sql;
    }

    /** One row and the number of changes that it has seen. */
    private record Seen(StoreRow row, int version) {}

    PageOf<StoreRow> list(StoreFilter filter, Caller caller) {
        return pages.page(source(filter, caller), StoreList.ORDERS, filter.page(),
                (row, _) -> StoreList.row(row));
    }

    StoreTotals totals(StoreFilter filter, Caller caller) {
        var source = source(filter, caller);
        var count = pages.count(source);
        return sql.sql("""
                select coalesce(sum(case when q.kind = 'RECHARGE_QUOTA' then q.balance end), 0) as recharge,
                    coalesce(sum(case when q.kind = 'POINTS_QUOTA' then q.balance end), 0) as points
                from account q where q.merchant_id = :merchant and q.kind in ('RECHARGE_QUOTA', 'POINTS_QUOTA')
                    and q.owner in (select s.id %s)""".formatted(source.rows())).params(source.parameters())
                .query((row, _) -> new StoreTotals(count, row.getLong("recharge"), row.getLong("points"))).single();
    }

    private ListSource source(StoreFilter filter, Caller caller) {
        return pages.find(StoreList.of(filter, StoresInReach.of(caller)), StoreList.TEXTS, filter.text());
    }

    /** Refuses: store-unknown. */
    StoreDetails details(long id, Caller caller) {
        var source = StoreList.one(id, StoresInReach.of(caller));
        var seen = pages.page(source, StoreList.ORDERS, PageWanted.first(1),
                (row, _) -> new Seen(StoreList.row(row), row.getInt("version"))).rows();
        if (seen.isEmpty()) {
            throw StoresInReach.unknown();
        }
        var terminals = sql.sql("select count(*) from terminal where merchant_id = :merchant and store_id = :id")
                .param("id", id).query(Integer.class).single();
        return new StoreDetails(seen.getFirst().row(), seen.getFirst().version(), terminals);
    }
}
