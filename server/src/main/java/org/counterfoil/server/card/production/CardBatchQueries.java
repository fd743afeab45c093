package org.counterfoil.server.card.production;

import java.util.List;

import org.counterfoil.common.card.CardBatchFilter;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.NumberOffer;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.card.CardTypeQueries;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.springframework.stereotype.Component;

/** Reading batches. */
@Component
class CardBatchQueries {

    private final KeysetPages pages;
    private final Places places;
    private final CardTypeQueries types;
    private final NumberFormats formats;

    CardBatchQueries(KeysetPages pages, Places places, CardTypeQueries types, NumberFormats formats) {
        this.pages = pages;
        this.places = places;
        this.types = types;
        this.formats = formats;
    }

    PageOf<CardBatchRow> list(CardBatchFilter filter, Caller caller) {
        caller.demandHeadquarters();
        return pages.page(CardBatchList.of(filter, places.terms().zone()), CardBatchList.ORDERS, filter.page(),
                CardBatchList::row);
    }

    /** Stops at {@link KeysetPages#COUNTED}. */
    int count(CardBatchFilter filter, Caller caller) {
        caller.demandHeadquarters();
        return pages.count(CardBatchList.of(filter, places.terms().zone()));
    }

    /** Refuses: card-batch-unknown. */
    CardBatchRow details(long id, Caller caller) {
        caller.demandHeadquarters();
        return pages.page(CardBatchList.ALL.and("b.id = :id", "id", id), CardBatchList.ORDERS, PageWanted.first(1),
                CardBatchList::row).rows().stream().findFirst().orElseThrow(CardBatches::unknown);
    }

    List<CardTypeRow> types(Caller caller) {
        caller.demandHeadquarters();
        return types.first();
    }

    NumberOffer numbers(Caller caller) {
        caller.demandHeadquarters();
        return formats.offer();
    }
}
