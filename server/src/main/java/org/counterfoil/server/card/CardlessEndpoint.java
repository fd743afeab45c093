package org.counterfoil.server.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.server.member.CardlessMembers;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to members without a card. */
@RestController
class CardlessEndpoint implements CardlessApi {

    private final CurrentCaller caller;
    private final CardlessMembers members;
    private final CardsOfMembers cards;

    CardlessEndpoint(CurrentCaller caller, CardlessMembers members, CardsOfMembers cards) {
        this.caller = caller;
        this.members = members;
        this.cards = cards;
    }

    @Override
    public CardlessMember enrol(EnrolMember command) {
        var known = members.enrol(command, caller.get());
        return new CardlessMember(known.member(), known.externalNumber(), Optional.empty());
    }

    @Override
    public List<CardlessMember> find(String key) {
        var found = members.find(key);
        var shown = cards.shown(found.stream().map(known -> known.member().id()).toList(), Set.of());
        return found.stream().map(known -> new CardlessMember(known.member(), known.externalNumber(),
                Optional.ofNullable(shown.get(known.member().id())).filter(card -> card.status() == CardStatus.ACTIVE)
                        .map(CardsOfMembers.Shown::number)))
                .toList();
    }
}
