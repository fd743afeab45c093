package org.counterfoil.server.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.Merging;
import org.counterfoil.server.member.Successors;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.MergeRecipe;
import org.counterfoil.server.value.recipe.PointsBackRecipe;
import org.counterfoil.server.value.recipe.ReversalRecipe;
import org.counterfoil.server.value.transaction.StoredTransaction;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/**
 * Taking back what was sold to members who were merged since. The mirror goes into the accounts of that time, and on
 * from there to whoever took over, all in one; the points that it takes back come from there first.
 */
@Component
public class FormerMembers {

    /** What gives to the member, and takes back nothing but points. */
    private static final Set<TransactionKind> SALES = EnumSet.of(TransactionKind.SPEND, TransactionKind.CASH_SALE,
            TransactionKind.POINTS_SPEND, TransactionKind.COUNT_USE);

    private final JointDesk desk;
    private final TransactionLookup transactions;
    private final Successors successors;
    private final MemberBalances balances;
    private final MemberValue value;
    private final Merging merging;

    FormerMembers(JointDesk desk, TransactionLookup transactions, Successors successors, MemberBalances balances,
            MemberValue value, Merging merging) {
        this.desk = desk;
        this.transactions = transactions;
        this.successors = successors;
        this.balances = balances;
        this.value = value;
        this.merging = merging;
    }

    /** A transaction of somebody who was merged since, or whose other side was; empty for every other one. */
    public Optional<StoredTransaction> find(String number, Caller caller) {
        try {
            return Optional.of(transactions.find(number, caller)).filter(original -> isMerged(original.member())
                    || isMerged(original.counterparty().map(Holder::member)));
        } catch (RefusedException unknown) {
            return Optional.empty();
        }
    }

    private boolean isMerged(Optional<Long> member) {
        return member.filter(id -> successors.of(id) != id).isPresent();
    }

    /** Who has everything of a member now. */
    long now(long member) {
        return successors.of(member);
    }

    /**
     * Posts what takes it back.
     *
     * <p>Refuses: transaction-voided, transaction-of-merged where it is no sale; points-spent where all points must
     * come back and some are gone.
     *
     * @param reversal looks at the command and makes a {@link ReversalRecipe} of it; what it counts stays counted
     */
    public TransactionDetails reverse(Ask ask, StoredTransaction original, Supplier<Prepared> reversal) {
        return desk.once(ask, reversal, prepared -> undertaking(original, prepared)).stream()
                .filter(done -> done.kind().takesBack()).findFirst().orElseThrow();
    }

    private Undertaking undertaking(StoredTransaction original, Prepared prepared) {
        var member = original.member().orElseThrow();
        if (!SALES.contains(original.kind()) || isMerged(original.counterparty().map(Holder::member))) {
            throw Refusal.of(RefusalCode.TRANSACTION_OF_MERGED, "number", original.number()).thrown();
        }
        if (original.voidedBy().isPresent()) {
            throw Refusal.of(RefusalCode.TRANSACTION_VOIDED).thrown();
        }
        var card = original.card().orElse(0L);
        var merged = new Holder(card, member);
        var kept = new Holder(card, successors.of(member));
        value.open(member);
        var recipe = (ReversalRecipe) prepared.recipe();
        var needed = needed(original, recipe.share());
        var back = Math.min(needed, balances.of(kept.member()).points());
        var steps = new ArrayList<Prepared>();
        steps.add(new Prepared(recipe.with(policy(recipe, needed - back)), prepared.wording()));
        if (back > 0) {
            steps.addFirst(new Prepared(new PointsBackRecipe(kept, merged, back), prepared.wording()));
        }
        steps.add(new Prepared(new MergeRecipe(kept, merged, value.accounts(member)), prepared.wording()));
        return new Undertaking(steps, posted -> {
            merging.goneOn(member, posted.get(steps.size() - 2).number());
            value.close(member);
        });
    }

    /** What is brought back is not missing any more, but lies in other lots: for the ledger, in other points. */
    private static SpentPoints policy(ReversalRecipe recipe, long missing) {
        if (!(recipe.spentPoints() instanceof SpentPoints.Refuse)) {
            return recipe.spentPoints();
        }
        if (missing > 0) {
            throw Refusal.of(RefusalCode.POINTS_SPENT, "missing", missing).thrown();
        }
        return SpentPoints.DEBT;
    }

    /** At most so many points are taken back. */
    private static long needed(StoredTransaction original, Instruction.Share share) {
        return switch (share) {
            case Instruction.Share.Whole _ -> Math.max(0, original.points());
            case Instruction.Share.Part part when original.net() > 0 && original.points() > 0 -> BigInteger
                    .valueOf(original.points()).multiply(BigInteger.valueOf(part.amount()))
                    .add(BigInteger.valueOf(original.net() - 1)).divide(BigInteger.valueOf(original.net()))
                    .min(BigInteger.valueOf(original.points())).longValueExact();
            case Instruction.Share.Part _ -> 0;
        };
    }
}
