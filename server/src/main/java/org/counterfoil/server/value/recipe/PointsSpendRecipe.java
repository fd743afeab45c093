package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;

/** Points down, for something that is handed over. */
public record PointsSpendRecipe(Holder owner, long points) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.POINTS_SPEND;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public Tender tender() {
        return Tender.POINTS;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        return Steps.inOrder(house.gates(owner),
                List.of(new Instruction.Fixed(owner.points(site), -points),
                        new Instruction.Fixed(house.of(AccountKind.POINTS_ISSUED, Assets.POINTS), points)));
    }
}
