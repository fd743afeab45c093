package org.counterfoil.server.issuing;

import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.server.card.CardOffer;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.member.Newcomer;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Finds whose a card becomes, or makes a member of somebody new. */
@Component
class Holders {

    private final Members members;
    private final Enrolment enrolment;

    Holders(Members members, Enrolment enrolment) {
        this.members = members;
        this.enrolment = enrolment;
    }

    /** Before the transaction that takes a newcomer in. */
    void prepare() {
        enrolment.prepare();
    }

    /** Refuses: member-unknown, and what a newcomer is refused for. */
    MemberFacts of(CardHolder holder, CardOffer offer, Caller caller) {
        return switch (holder) {
            case CardHolder.Known known -> members.ofNumber(known.member());
            case CardHolder.Newcomer fresh -> members.facts(enrolment.enrol(caller, new Newcomer(fresh.name(),
                    fresh.phone(), fresh.sex(), fresh.birthday(), level(fresh, offer), caller.store())));
        };
    }

    /** Whether a member's document is recorded. */
    boolean isIdentified(MemberFacts member) {
        return members.isIdentified(member.id());
    }

    private String level(CardHolder.Newcomer fresh, CardOffer offer) {
        return members.levelOrLowest(fresh.level().isBlank() ? offer.level() : fresh.level());
    }
}
