package org.counterfoil.server.value;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Transfer;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.TransferRecipe;
import org.springframework.stereotype.Component;

/** Money or points from one card's member to another's. */
@Component
class TransferHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final RuleBook rules;
    private final Limits limits;

    TransferHandler(TransactionDesk desk, CardGate cards, RuleBook rules, Limits limits) {
        this.desk = desk;
        this.cards = cards;
        this.rules = rules;
        this.limits = limits;
    }

    TransactionDetails handle(Transfer command, Caller caller) {
        return desk.once(new Ask("transfer", command.request(), command, caller), () -> {
            if (command.asset() == TransferredAsset.MONEY) {
                limits.money(command.amount());
            } else {
                limits.points(command.amount());
            }
            var from = cards.open(command.fromCard());
            var to = cards.open(command.toCard());
            if (from.holder().member() == to.holder().member()) {
                throw Refusal.of(RefusalCode.SAME_MEMBER).thrown();
            }
            cards.prove(from, TransactionKind.TRANSFER, command.pin());
            return new Prepared(new TransferRecipe(from.holder(), to.holder(), command.asset(), command.amount(),
                    rules.current().order(), to.ceiling()), Wording.of(command.remark(), from, to));
        });
    }
}
