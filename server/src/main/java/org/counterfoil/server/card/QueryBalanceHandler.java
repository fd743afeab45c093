package org.counterfoil.server.card;

import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.springframework.stereotype.Component;

/** The holder asks what is on the card, and proves to be the holder where the merchant wants it. */
@Component
class QueryBalanceHandler {

    private final Cards cards;
    private final PinVerifier pins;
    private final CardQueries queries;

    QueryBalanceHandler(Cards cards, PinVerifier pins, CardQueries queries) {
        this.cards = cards;
        this.pins = pins;
        this.queries = queries;
    }

    MemberCard query(BalanceQuery query) {
        var card = cards.usable(query.card());
        pins.verify(card, TransactionKind.BALANCE_QUERY, query.pin());
        return queries.shown(card);
    }
}
