package org.counterfoil.server.card;

import java.util.List;

import org.counterfoil.common.card.CardTypeFilter;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListSource;
import org.springframework.stereotype.Component;

/** Reading card types. */
@Component
public class CardTypeQueries {

    private final KeysetPages pages;
    private final Members members;

    CardTypeQueries(KeysetPages pages, Members members) {
        this.pages = pages;
        this.members = members;
    }

    PageOf<CardTypeRow> list(CardTypeFilter filter, Caller caller) {
        return pages.page(found(filter, caller), CardTypeList.ORDERS, filter.page(), CardTypeList::row);
    }

    /** Stops at {@link KeysetPages#COUNTED}. */
    int count(CardTypeFilter filter, Caller caller) {
        return pages.count(found(filter, caller));
    }

    private ListSource found(CardTypeFilter filter, Caller caller) {
        caller.demandHeadquarters();
        return pages.find(CardTypeList.of(filter), CardTypeList.TEXTS, filter.text());
    }

    List<LevelView> levels(Caller caller) {
        caller.demandHeadquarters();
        return members.levels();
    }

    /** Refuses: card-type-unknown. */
    CardTypeRow details(long id, Caller caller) {
        caller.demandHeadquarters();
        return pages.page(CardTypeList.ALL.and("y.id = :id", "id", id), CardTypeList.ORDERS, PageWanted.first(1),
                CardTypeList::row).rows().stream().findFirst().orElseThrow(CardTypes::unknown);
    }

    /** The first of them by name, as many as stand on a page. */
    public List<CardTypeRow> first() {
        return pages.page(CardTypeList.ALL, CardTypeList.ORDERS, PageWanted.first(PageOf.MAX_ROWS), CardTypeList::row)
                .rows();
    }
}
