package org.counterfoil.server.issuing;

import java.util.ArrayList;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Activation;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.CardGate;
import org.counterfoil.server.value.Deposit;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.RechargePreparation;
import org.counterfoil.server.value.Undertaking;
import org.springframework.stereotype.Component;

/** A produced card becomes a member's; the card operation first, then what is paid in, under a key derived from it. */
@Component
class ActivateCardHandler {

    private final JointDesk desk;
    private final CardLife life;
    private final Holders holders;
    private final CardGate cards;
    private final RechargePreparation recharges;
    private final Places places;
    private final MemberHistory history;

    ActivateCardHandler(JointDesk desk, CardLife life, Holders holders, CardGate cards,
            RechargePreparation recharges, Places places, MemberHistory history) {
        this.desk = desk;
        this.life = life;
        this.holders = holders;
        this.cards = cards;
        this.recharges = recharges;
        this.places = places;
        this.history = history;
    }

    Activation handle(ActivateCard command, Caller caller) {
        var done = desk.once(new Ask("activate-card", command.request(), command, caller),
                () -> beforehand(command, caller), () -> undertaking(command, caller));
        return new Activation(done.getFirst(), done.stream().skip(1).findFirst());
    }

    /** Who may not recharge may not do it by the way of new cards either. */
    private void beforehand(ActivateCard command, Caller caller) {
        command.recharge().ifPresent(_ -> caller.demand(Permission.RECHARGE, Access.WRITE));
        if (command.holder() instanceof CardHolder.Newcomer) {
            holders.prepare();
        }
    }

    private Undertaking undertaking(ActivateCard command, Caller caller) {
        var fresh = life.holdFresh(command.card());
        var member = holders.of(command.holder(), caller);
        var lastDay = fresh.lastDay(command.lastDay(), places.businessDate());
        var card = cards.shown(fresh.heldBy(member, lastDay).usableOn(places.businessDate()));
        var transactions = new ArrayList<Prepared>();
        transactions.add(Prepared.operation(CardOperation.ACTIVATION, card, command.remark()));
        command.recharge().map(opening -> new Deposit(opening.amount(), opening.tender(), opening.quotedBonus()))
                .map(deposit -> recharges.prepare(deposit, card, command.remark(), caller))
                .ifPresent(transactions::add);
        return new Undertaking(transactions, () -> {
            life.activate(caller, fresh.id(), member.id(), lastDay);
            history.record(caller, member.id(), new MemberHistory.Entry(MemberEventKind.CARD_ACTIVATED,
                    fresh.number(), CardStatus.NOT_ACTIVATED.name(), CardStatus.ACTIVE.name(), command.remark()));
            command.pin().ifPresent(pin -> life.choosePin(caller, fresh.id(), pin));
        });
    }
}
