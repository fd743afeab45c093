package org.counterfoil.server.reporting;

import java.util.List;

import org.counterfoil.common.reporting.HouseCard;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who a house is and what it has left. */
@Component
class HouseQueries {

    private final Places places;
    private final Accounts accounts;
    private final KeysetPages pages;

    HouseQueries(Places places, Accounts accounts, KeysetPages pages) {
        this.places = places;
        this.accounts = accounts;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    public HouseCard card(Caller caller) {
        var sight = Sight.of(caller);
        var terms = places.terms();
        var owner = sight.store().orElse(caller.merchant());
        var quotas = accounts.balances(List.of(QuotaKind.RECHARGE.of(caller.merchant(), owner),
                QuotaKind.POINTS.of(caller.merchant(), owner)));
        return new HouseCard(terms.code(), sight.store().map(id -> places.store(id).name()).orElse(terms.name()),
                terms.licenceExpires(), quotas.getFirst().balance(), quotas.getLast().balance(),
                new HouseCard.Counts(count(sight, "store", "id", " and not x.deleted"),
                        count(sight, "terminal", "store_id", ""),
                        count(sight, "employee", "store_id", " and x.state <> 'DELETED'"),
                        count(sight, "member", "store_id", "")));
    }

    private int count(Sight sight, String table, String store, String condition) {
        return pages.count(ListSource.of("x.id", "x.id",
                "from " + table + " x where x.merchant_id = :merchant" + condition)
                .and("x." + store + " = :own", "own", sight.store()));
    }
}
