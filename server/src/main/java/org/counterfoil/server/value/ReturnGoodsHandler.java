package org.counterfoil.server.value;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.ReturnGoods;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.ReversalRecipe;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/** Part or all of a sale goes back to what paid it; what becomes of points that are spent is the merchant's to say. */
@Component
class ReturnGoodsHandler {

    private static final Set<TransactionKind> SALES = Set.of(TransactionKind.SPEND, TransactionKind.CASH_SALE);

    private final TransactionDesk desk;
    private final TransactionLookup transactions;
    private final RuleBook rules;
    private final Limits limits;
    private final FormerMembers former;

    ReturnGoodsHandler(TransactionDesk desk, TransactionLookup transactions, RuleBook rules, Limits limits,
            FormerMembers former) {
        this.desk = desk;
        this.transactions = transactions;
        this.rules = rules;
        this.limits = limits;
        this.former = former;
    }

    TransactionDetails handle(ReturnGoods command, Caller caller) {
        var ask = new Ask("return-goods", command.request(), command, caller);
        return former.find(command.number(), caller)
                .map(original -> former.reverse(ask, original, () -> prepared(command, caller)))
                .orElseGet(() -> desk.once(ask, () -> prepared(command, caller)));
    }

    private Prepared prepared(ReturnGoods command, Caller caller) {
        limits.money(command.amount());
        var original = transactions.find(command.number(), caller);
        if (!SALES.contains(original.kind()) || original.store() != caller.store()) {
            throw Refusal.of(RefusalCode.TRANSACTION_NOT_VOIDABLE, "number", original.number()).thrown();
        }
        var holder = original.card().flatMap(card -> original.member().map(member -> new Holder(card, member)));
        var current = rules.current();
        var recipe = new ReversalRecipe(original.id(), holder, new Instruction.Share.Part(command.amount()),
                current.reversals().returns(), current.rules().version(), command.amount(), command.amount(),
                original.tender(), false, Optional.empty());
        return new Prepared(recipe, Reversals.wording(original, command.reason()));
    }
}
