package org.counterfoil.server.issuing;

import java.util.List;

import org.counterfoil.server.card.MemberCards;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.value.Wording;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.transaction.TransactionBody.Party;
import org.springframework.stereotype.Component;

/** How the two of a merge stand in the books: by the cards that they use most likely. */
@Component
class MergeParties {

    private final MemberCards cards;

    MergeParties(MemberCards cards) {
        this.cards = cards;
    }

    Holder holder(long member) {
        return new Holder(cards.first(member).map(MemberCards.Named::id).orElse(0L), member);
    }

    /** What a transaction between the two says of itself. */
    Wording wording(String remark, MemberFacts kept, MemberFacts merged) {
        return Wording.among(remark, List.of(party(kept), party(merged)));
    }

    private Party party(MemberFacts member) {
        return new Party(member.id(), cards.first(member.id()).map(MemberCards.Named::number).orElse(""),
                member.name());
    }
}
