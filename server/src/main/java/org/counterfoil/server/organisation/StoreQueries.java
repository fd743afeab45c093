package org.counterfoil.server.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.counterfoil.common.organisation.MerchantQuotasLeft;
import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.StoreSums;
import org.counterfoil.common.organisation.StoreTotals;
import org.counterfoil.common.organisation.StoreWords;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.QuotaKind;
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
    private final Places places;
    private final Accounts accounts;

    StoreQueries(KeysetPages pages, MerchantSql sql, Places places, Accounts accounts) {
        this.pages = pages;
        this.sql = sql;
        this.places = places;
        this.accounts = accounts;
    }

    /** One row and the number of changes that it has seen. */
    private record Seen(StoreRow row, int version) {}

    PageOf<StoreRow> list(StoreFilter filter, Caller caller) {
        var low = rechargeLow();
        return pages.page(source(filter, caller), StoreList.ORDERS, filter.page(),
                (row, _) -> StoreList.row(row, low));
    }

    /** Stops at {@link KeysetPages#COUNTED}. Refuses: bad-request (created). */
    int count(StoreFilter filter, Caller caller) {
        return pages.count(source(filter, caller));
    }

    /** Refuses: bad-request (created). */
    StoreTotals totals(StoreFilter filter, Caller caller) {
        var source = source(filter, caller);
        var count = pages.count(source);
        return totals(count, () -> sums(source));
    }

    /** Sums are asked for only where counting came to its end. */
    static StoreTotals totals(int count, Supplier<StoreSums> sums) {
        return new StoreTotals(count, count < KeysetPages.COUNTED ? Optional.of(sums.get()) : Optional.empty());
    }

    /** The words that stand at stores in reach, each found after the one before it: however many stores there are. */
    StoreWords words(Caller caller) {
        var reach = StoresInReach.of(caller);
        return new StoreWords(words("s.region", reach), words("s.business_format", reach),
                words("s.legal_entity", reach), words("s.brand", reach));
    }

    private List<String> words(String column, Optional<Long> reach) {
        var source = StoreList.reachable(reach).and(column + " > :last");
        var next = "select " + column + " " + source.rows() + " order by " + column + " limit 1";
        var words = new ArrayList<String>();
        var found = next(next, source, "");
        while (found.isPresent() && words.size() < StoreWords.MOST) {
            words.add(found.get());
            found = next(next, source, found.get());
        }
        return words;
    }

    private Optional<String> next(String query, ListSource source, String last) {
        return sql.sql(query).params(source.parameters()).param("last", last).query(String.class).optional();
    }

    /** Of 10,000 stores at most, as each of them shows it. */
    private StoreSums sums(ListSource source) {
        return sql.sql("""
                select coalesce(sum(x.recharge_left), 0) as recharge, coalesce(sum(x.points_left), 0) as points,
                    coalesce(sum(x.balance), 0) as balance
                from (select %s %s) x""".formatted(source.columns(), source.rows())).params(source.parameters())
                .query((row, _) -> new StoreSums(row.getLong("recharge"), row.getLong("points"),
                        row.getLong("balance")))
                .single();
    }

    /** Refuses: not-permitted (but to headquarters). */
    MerchantQuotasLeft merchantQuotas(Caller caller) {
        caller.demandHeadquarters();
        var merchant = caller.merchant();
        var left = accounts.balances(List.of(QuotaKind.RECHARGE.of(merchant, merchant),
                QuotaKind.POINTS.of(merchant, merchant)));
        return new MerchantQuotasLeft(left.getFirst().balance(), left.getLast().balance());
    }

    private ListSource source(StoreFilter filter, Caller caller) {
        return pages.find(StoreList.of(filter, StoresInReach.of(caller), places.terms()), StoreList.TEXTS,
                filter.text());
    }

    private long rechargeLow() {
        return StoreStatus.rechargeLow(places.terms().currency());
    }

    /** Refuses: store-unknown. */
    StoreDetails details(long id, Caller caller) {
        var source = StoreList.one(id, StoresInReach.of(caller));
        var low = rechargeLow();
        var seen = pages.page(source, StoreList.ORDERS, PageWanted.first(1),
                (row, _) -> new Seen(StoreList.row(row, low), row.getInt("version"))).rows();
        if (seen.isEmpty()) {
            throw StoresInReach.unknown();
        }
        var terminals = sql.sql("select count(*) from terminal where merchant_id = :merchant and store_id = :id")
                .param("id", id).query(Integer.class).single();
        return new StoreDetails(seen.getFirst().row(), seen.getFirst().version(), terminals);
    }
}
