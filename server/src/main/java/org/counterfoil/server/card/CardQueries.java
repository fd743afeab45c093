package org.counterfoil.server.card;

import org.counterfoil.common.card.MemberCard;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading cards as a desk shows them. */
@Component
public class CardQueries {

    private final Members members;
    private final MemberBalances balances;

    CardQueries(Members members, MemberBalances balances) {
        this.members = members;
        this.balances = balances;
    }

    /** The card with its holder's profile and what the holder owns now. */
    @Transactional(readOnly = true)
    public MemberCard shown(HeldCard card) {
        return new MemberCard(card.number(), card.status(), card.expires(), members.profile(card.member().id()),
                balances.of(card.member().id()), card.pinNeeded());
    }
}
