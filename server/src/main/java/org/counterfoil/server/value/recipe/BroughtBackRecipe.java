package org.counterfoil.server.value.recipe;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.Move.Pair;

/**
 * Value goes back to the accounts of somebody who was merged, for a transaction of that time that takes it back.
 *
 * @param kept      whose it is now
 * @param merged    who was given it
 * @param principal minor units
 * @param bonus     minor units
 * @param points    smallest unit
 */
public record BroughtBackRecipe(Holder kept, Holder merged, long principal, long bonus,
        long points) implements OfMerged {

    /** Whether anything is to be brought back. */
    public boolean isSomething() {
        return principal > 0 || bonus > 0 || points > 0;
    }

    @Override
    public Tender tender() {
        return principal > 0 || bonus > 0 ? Tender.STORED_VALUE : Tender.POINTS;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var moves = new ArrayList<Instruction>();
        move(new Pair(kept.principal(site), merged.principal(site)), principal, moves);
        move(new Pair(kept.bonus(site), merged.bonus(site)), bonus, moves);
        move(new Pair(kept.points(site), merged.points(site)), points, moves);
        return Steps.inOrder(new House(site).gates(), moves);
    }

    private static void move(Pair way, long amount, List<Instruction> moves) {
        if (amount > 0) {
            moves.add(new Instruction.Move(List.of(way), ConsumptionOrder.PRINCIPAL_FIRST, amount));
        }
    }
}
