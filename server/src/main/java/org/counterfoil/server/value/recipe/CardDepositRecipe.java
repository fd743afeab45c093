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
 * What is taken for a card itself. It is the holder's as long as the card is, and lies apart from what can be spent.
 *
 * @param amount minor units
 */
public record CardDepositRecipe(Holder owner, long amount, Tender tender) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.CARD_DEPOSIT;
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

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        return Steps.inOrder(house.gates(owner),
                List.of(new Instruction.Fixed(Tenders.received(site.merchant(), tender), -amount),
                        new Instruction.Fixed(house.of(AccountKind.CARD_DEPOSITS, Assets.MONEY), amount)));
    }
}
