package org.counterfoil.server.value;

import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.VoidTransaction;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.ReversalRecipe;
import org.counterfoil.server.value.transaction.StoredTransaction;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/**
 * Takes a transaction of the own store back by its mirror, with the card of its member where it had one. What becomes
 * of earned points that are spent is the merchant's to say.
 */
@Component
class VoidTransactionHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final TransactionLookup transactions;
    private final RuleBook rules;
    private final Limits limits;
    private final FormerMembers former;

    VoidTransactionHandler(TransactionDesk desk, CardGate cards, TransactionLookup transactions, RuleBook rules,
            Limits limits, FormerMembers former) {
        this.desk = desk;
        this.cards = cards;
        this.transactions = transactions;
        this.rules = rules;
        this.limits = limits;
        this.former = former;
    }

    TransactionDetails handle(VoidTransaction command, Caller caller) {
        var ask = new Ask("void", command.request(), command, caller);
        return former.find(command.number(), caller)
                .map(original -> former.reverse(ask, original, () -> prepared(command, caller)))
                .orElseGet(() -> desk.once(ask, () -> prepared(command, caller)));
    }

    private Prepared prepared(VoidTransaction command, Caller caller) {
        var original = transactions.find(command.number(), caller);
        if (!Reversals.voidable(original.kind()) || original.store() != caller.store()) {
            throw Refusal.of(RefusalCode.TRANSACTION_NOT_VOIDABLE, "number", original.number()).thrown();
        }
        var holder = proved(original, command);
        var current = rules.current();
        var recipe = new ReversalRecipe(original.id(), holder, new Instruction.Share.Whole(),
                current.reversals().voids(), current.rules().version(), original.gross(), original.net(),
                original.tender(), false, Optional.empty());
        var approver = limits.voiding(original, command, caller);
        return new Prepared(recipe, Reversals.wording(original, command.reason()).withApprover(approver));
    }

    /** The card that was scanned is any usable one of the member: the first may have been replaced since. */
    private Optional<Holder> proved(StoredTransaction original, VoidTransaction command) {
        if (original.member().isEmpty()) {
            return Optional.empty();
        }
        var member = original.member().get();
        var card = cards.needed(command.card());
        if (card.holder().member() != former.now(member)) {
            throw Refusal.of(RefusalCode.CARD_NEEDED, "card", original.cardNumber()).thrown();
        }
        cards.prove(card, TransactionKind.VOID, command.pin());
        return Optional.of(new Holder(card.holder().card(), member));
    }
}
