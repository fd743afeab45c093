package org.counterfoil.server.card;

import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.MemberCard;
import org.springframework.web.bind.annotation.RestController;

/** The door to cards. */
@RestController
class CardEndpoint implements CardApi {

    private final Cards cards;
    private final CardQueries queries;
    private final QueryBalanceHandler balance;

    CardEndpoint(Cards cards, CardQueries queries, QueryBalanceHandler balance) {
        this.cards = cards;
        this.queries = queries;
        this.balance = balance;
    }

    @Override
    public MemberCard find(String query) {
        return queries.shown(cards.find(query));
    }

    @Override
    public MemberCard balance(BalanceQuery query) {
        return balance.query(query);
    }
}
