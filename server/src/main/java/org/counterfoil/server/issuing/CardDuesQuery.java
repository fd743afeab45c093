package org.counterfoil.server.issuing;

import org.counterfoil.common.issuing.CardDues;
import org.counterfoil.server.card.CardOffers;
import org.counterfoil.server.card.Cards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a card costs and brings when it goes. */
@Component
class CardDuesQuery {

    private final Cards cards;
    private final CardOffers offers;
    private final CardDeposits deposits;

    CardDuesQuery(Cards cards, CardOffers offers, CardDeposits deposits) {
        this.cards = cards;
        this.offers = offers;
        this.deposits = deposits;
    }

    /** Refuses: card-unknown. */
    @Transactional(readOnly = true)
    public CardDues of(String number) {
        var card = cards.ofNumber(number);
        return new CardDues(offers.of(card.id()).fee(), deposits.standingFor(card.id()));
    }
}
