package org.counterfoil.server.value.recipe;

import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;

/** No transaction at all: the request is answered with a refusal, once and for ever. */
public record RefusalRecipe(Refusal refusal) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.CARD_OPERATION;
    }

    @Override
    public Tender tender() {
        return Tender.CASH;
    }

    @Override
    public List<Instruction> steps(Site site) {
        return List.of(new Instruction.Refuse(refusal));
    }
}
