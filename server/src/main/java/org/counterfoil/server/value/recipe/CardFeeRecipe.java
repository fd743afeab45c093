package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.payment.Tenders;

/**
 * What is charged for a card in place of another one.
 *
 * @param amount minor units
 */
public record CardFeeRecipe(Holder owner, long amount, Tender tender) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.CARD_FEE;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public long gross() {
        return amount;
    }

    @Override
    public long net() {
        return amount;
    }

    /** Past the gate of the card, which nobody else can use any more. */
    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        return Steps.inOrder(house.gates(),
                List.of(new Instruction.Fixed(Tenders.received(site.merchant(), tender), -amount),
                        new Instruction.Fixed(house.of(AccountKind.CARD_FEES, Assets.MONEY), amount)));
    }
}
