package org.counterfoil.server.value;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Money in, by a tender; a rule may add a bonus. */
@Component
class RechargeHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final RechargePreparation recharges;

    RechargeHandler(TransactionDesk desk, CardGate cards, RechargePreparation recharges) {
        this.desk = desk;
        this.cards = cards;
        this.recharges = recharges;
    }

    TransactionDetails handle(Recharge command, Caller caller) {
        return desk.once(new Ask("recharge", command.request(), command, caller), () -> {
            var card = cards.open(command.card());
            var deposit = new Deposit(command.amount(), command.tender(), command.quotedBonus());
            var prepared = recharges.prepare(deposit, card, command.remark(), caller);
            cards.prove(card, TransactionKind.RECHARGE, command.pin());
            return prepared;
        });
    }
}
