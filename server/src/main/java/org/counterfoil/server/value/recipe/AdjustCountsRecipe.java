package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.NewLot;

/**
 * A correction by hand of uses of a counted service; added uses have no end.
 *
 * @param uses above zero adds, below zero takes away
 */
public record AdjustCountsRecipe(Holder owner, String service, long uses) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.ADJUSTMENT;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var lot = Optional.of(NewLot.gift(site.store(), Optional.of(owner.card()), Optional.empty()))
                .filter(_ -> uses > 0);
        return Steps.inOrder(house.gates(owner),
                List.of(new Instruction.Fixed(AccountKey.counts(site.merchant(), owner.member(), service), uses, lot),
                        new Instruction.Fixed(house.of(AccountKind.ADJUSTMENT, Assets.count(service)), -uses)));
    }
}
