package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.SpentPoints;

/**
 * Takes back what a member was brought in with: its mirror, or nothing where some of it is gone.
 *
 * @param original the migration's id
 * @param net      of the migration, minor units
 */
public record MigrationUndoRecipe(long original, long owner, Optional<Long> card, long net) implements Recipe {

    @Override
    public TransactionKind kind() {
        return TransactionKind.VOID;
    }

    @Override
    public Optional<Holder> holder() {
        return card.map(id -> new Holder(id, owner));
    }

    @Override
    public Optional<Long> member() {
        return Optional.of(owner);
    }

    @Override
    public long gross() {
        return net;
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        return Steps.inOrder(new House(site).gates(),
                List.of(new Instruction.ReverseOf(original, new Instruction.Share.Whole(), SpentPoints.REFUSE)));
    }
}
