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
 * What is taken for a card itself. A deposit is the holder's as long as the card is, and lies apart from what can be
 * spent; a fee is the house's.
 *
 * @param amount minor units
 */
public record CardChargeRecipe(Holder owner, Charge charge, long amount, Tender tender) implements Recipe {

    /** What for. */
    public enum Charge {
        /** The card is the holder's, and locked with the store's gate. */
        DEPOSIT,
        /** Another card in its place; nobody else can use it any more, so that its gate is not asked. */
        FEE
    }

    @Override
    public TransactionKind kind() {
        return switch (charge) {
            case DEPOSIT -> TransactionKind.CARD_DEPOSIT;
            case FEE -> TransactionKind.CARD_FEE;
        };
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
        var received = new Instruction.Fixed(Tenders.received(site.merchant(), tender), -amount);
        return switch (charge) {
            case DEPOSIT -> Steps.inOrder(house.gates(owner), List.of(received,
                    new Instruction.Fixed(house.of(AccountKind.CARD_DEPOSITS, Assets.MONEY), amount)));
            case FEE -> Steps.inOrder(house.gates(), List.of(received,
                    new Instruction.Fixed(house.of(AccountKind.CARD_FEES, Assets.MONEY), amount)));
        };
    }
}
