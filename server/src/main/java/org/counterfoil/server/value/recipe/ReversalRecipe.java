package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Instruction.Share;
import org.counterfoil.server.ledger.SpentPoints;

/**
 * Takes a transaction back, all of it (a void) or a part of its money (a goods return), to where it came from. Only
 * the store is asked whether it is open: a member whose card is lost still gets the money back.
 *
 * @param original    the transaction's id
 * @param spentPoints as the rules of {@code ruleVersion} say
 * @param gross       of the part that is taken back, minor units
 * @param tender      what the original was paid by
 * @param brought     what it takes back of stored value lies in other lots; see {@link Instruction.ReverseOf}
 * @param store       in whose books it stands; empty for the one where it is made
 */
public record ReversalRecipe(long original, Optional<Holder> holder, Share share, SpentPoints spentPoints,
        int ruleVersion, long gross, long net, Tender tender, boolean brought, Optional<Long> store) implements Recipe {

    @Override
    public Site at(Site made) {
        return store.map(made::in).orElse(made);
    }

    /** The same, where what it takes back was brought to its accounts, and this becomes of points that are gone. */
    public ReversalRecipe brought(SpentPoints other) {
        return new ReversalRecipe(original, holder, share, other, ruleVersion, gross, net, tender, true, store);
    }

    @Override
    public TransactionKind kind() {
        return switch (share) {
            case Share.Whole _ -> TransactionKind.VOID;
            case Share.Part _ -> TransactionKind.GOODS_RETURN;
        };
    }

    @Override
    public List<Instruction> steps(Site site) {
        return Steps.inOrder(new House(site).gates(),
                List.of(new Instruction.ReverseOf(original, share, spentPoints, brought)));
    }
}
