package org.counterfoil.server.issuing;

import java.util.List;

import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.server.card.CardOffer;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.member.FirstProfiles;
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
    private final FirstProfiles profiles;

    Holders(Members members, Enrolment enrolment, FirstProfiles profiles) {
        this.members = members;
        this.enrolment = enrolment;
        this.profiles = profiles;
    }

    /** Before the transaction that takes a newcomer in. */
    void prepare() {
        enrolment.prepare();
    }

    /** Refuses: member-unknown, and what a newcomer is refused for. */
    MemberFacts of(CardHolder holder, CardOffer offer, Caller caller) {
        return switch (holder) {
            case CardHolder.Known known -> members.hold(known.member());
            case CardHolder.Newcomer fresh -> members.facts(enrolled(fresh, offer, caller));
        };
    }

    private long enrolled(CardHolder.Newcomer fresh, CardOffer offer, Caller caller) {
        var id = enrolment.enrol(caller, new Newcomer(fresh.name(), fresh.phone(), fresh.sex(), fresh.birthday(),
                level(fresh, offer), caller.store()));
        fresh.profile().ifPresentOrElse(profile -> profiles.describe(caller, id,
                new MemberIdentity(fresh.name(), fresh.sex(), fresh.birthday(), profile.calendar()), profile),
                () -> profiles.own(id, List.of()));
        return id;
    }

    /** Whether a member's document is recorded. */
    boolean isIdentified(MemberFacts member) {
        return members.isIdentified(member.id());
    }

    private String level(CardHolder.Newcomer fresh, CardOffer offer) {
        return members.levelOrLowest(fresh.level().isBlank() ? offer.level() : fresh.level());
    }
}
