package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Instruction;

/** Something was done to a card: nothing moves, but it stands in the books among everything else. */
public record CardOperationRecipe(Holder owner, CardOperation operation) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.CARD_OPERATION;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    /** The card's gate is always among what is locked, in its order: whoever changes it next holds it already. */
    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        return switch (operation) {
            case ACTIVATION, LOSS, PIN_RESET -> house.gates(owner);
            case FOUND, REPLACEMENT, CANCELLATION -> Steps.inOrder(house.gates(),
                    List.of(new Instruction.Fixed(AccountKey.card(site.merchant(), owner.card()), 0)));
        };
    }
}
