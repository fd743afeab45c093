package org.counterfoil.server.value;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.CashOut;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.payment.Tenders;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.CashOutRecipe;
import org.springframework.stereotype.Component;

/** All stored value of a member is paid out: the principal in money, the bonus is forfeited. */
@Component
class CashOutHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final MemberBalances balances;

    CashOutHandler(TransactionDesk desk, CardGate cards, MemberBalances balances) {
        this.desk = desk;
        this.cards = cards;
        this.balances = balances;
    }

    TransactionDetails handle(CashOut command, Caller caller) {
        return desk.once(new Ask("cash-out", command.request(), command, caller), () -> {
            Tenders.received(caller.merchant(), command.tender());
            var card = cards.open(command.card());
            cards.prove(card, TransactionKind.CASH_OUT, command.pin());
            var held = balances.of(card.holder().member());
            if (held.money() == 0) {
                throw Refusal.of(RefusalCode.BALANCE_INSUFFICIENT, "available", 0).with("missing", 0).thrown();
            }
            return new Prepared(
                    new CashOutRecipe(card.holder(), held.principal(), held.bonus(), command.tender()),
                    Wording.of(command.reason(), card));
        });
    }
}
