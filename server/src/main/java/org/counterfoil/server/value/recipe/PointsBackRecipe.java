package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.Move.Pair;

/**
 * Points go back to the accounts of somebody who was merged, for a transaction of that time that takes them back.
 *
 * @param kept   whose they are now
 * @param merged who was given them
 * @param points smallest unit
 */
public record PointsBackRecipe(Holder kept, Holder merged, long points) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.MERGE;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(kept);
    }

    @Override
    public Optional<Holder> counterparty() {
        return Optional.of(merged);
    }

    @Override
    public Tender tender() {
        return Tender.POINTS;
    }

    @Override
    public List<Instruction> steps(Site site) {
        return Steps.inOrder(new House(site).gates(),
                List.of(new Instruction.Move(List.of(new Pair(kept.points(site), merged.points(site))),
                        ConsumptionOrder.PRINCIPAL_FIRST, points)));
    }
}
