package org.counterfoil.server.value.office;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.Purse;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MemberFacts;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.PresentedCard;
import org.springframework.stereotype.Component;

/** Cards that nobody presents, and whose they are. */
@Component
class CardHolders {

    private final Cards cards;
    private final CardGate gate;
    private final MemberBalances balances;

    CardHolders(Cards cards, CardGate gate, MemberBalances balances) {
        this.cards = cards;
        this.gate = gate;
        this.balances = balances;
    }

    /** Refuses: card-unknown and the card's states, member-locked, member-unknown for one of another store. */
    PresentedCard usable(String number, Caller caller) {
        return reached(cards.usable(number), caller);
    }

    /** The same whatever its state. */
    PresentedCard known(String number, Caller caller) {
        return reached(cards.ofNumber(number), caller);
    }

    /** The member's name; empty where the card is nobody's, or of somebody whom the caller does not reach. */
    String name(String number, Caller caller) {
        try {
            return Optional.of(cards.ofNumber(number).member()).filter(member -> reaches(member, caller))
                    .map(MemberFacts::name).orElse("");
        } catch (RefusedException nobody) {
            return "";
        }
    }

    Purse purse(PresentedCard card) {
        var held = balances.of(List.of(card.holder().member())).get(card.holder().member());
        return new Purse(held.principal(), held.bonus(), held.points());
    }

    private PresentedCard reached(HeldCard card, Caller caller) {
        if (!reaches(card.member(), caller)) {
            throw Refusal.of(RefusalCode.MEMBER_UNKNOWN).thrown();
        }
        return gate.shown(card);
    }

    private static boolean reaches(MemberFacts member, Caller caller) {
        return MemberSight.storeOf(caller).filter(store -> store != member.store()).isEmpty();
    }
}
