package org.counterfoil.server.card;

import org.counterfoil.common.card.MemberCard;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading cards as a desk shows them. */
@Component
public class CardQueries {

    private final Cards cards;
    private final Members members;
    private final MemberBalances balances;

    CardQueries(Cards cards, Members members, MemberBalances balances) {
        this.cards = cards;
        this.members = members;
        this.balances = balances;
    }

    /** See {@link Cards#find}. */
    @Transactional(readOnly = true)
    public MemberCard find(String query) {
        return shown(cards.find(query));
    }

    /** The card with its holder's profile and what the holder owns now. */
    @Transactional(readOnly = true)
    public MemberCard shown(HeldCard card) {
        return new MemberCard(card.number(), card.status(), card.expires(), members.profile(card.member().id()),
                balances.of(card.member().id()), card.pinNeeded());
    }
}
