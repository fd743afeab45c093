package org.counterfoil.server.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.member.MemberAccounts;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.Merging;
import org.counterfoil.server.member.Successors;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.MergeRecipe;
import org.counterfoil.server.value.recipe.BroughtBackRecipe;
import org.counterfoil.server.value.recipe.ReversalRecipe;
import org.counterfoil.server.value.transaction.StoredTransaction;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/**
 * Taking back what was sold to members who were merged since, or transferred between them, be they on either side. The
 * mirror goes into the accounts of that time, and on from there to whoever took over, all in one; what it takes back
 * comes from there first.
 */
@Component
public class FormerMembers {

    /** Sales and transfers: what they take back can be brought back from who took over. */
    private static final Set<TransactionKind> TAKEN_BACK = EnumSet.of(TransactionKind.SPEND, TransactionKind.CASH_SALE,
            TransactionKind.POINTS_SPEND, TransactionKind.COUNT_USE, TransactionKind.TRANSFER);

    private final JointDesk desk;
    private final TransactionLookup transactions;
    private final Successors successors;
    private final MemberBalances balances;
    private final MemberAccounts accounts;
    private final Merging merging;

    FormerMembers(JointDesk desk, TransactionLookup transactions, Successors successors, MemberBalances balances,
            MemberAccounts accounts, Merging merging) {
        this.desk = desk;
        this.transactions = transactions;
        this.successors = successors;
        this.balances = balances;
        this.accounts = accounts;
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
     * <p>Refuses: transaction-voided, transaction-of-merged where it is no sale and no transfer; points-spent where all
     * points must come back and some are gone; balance-insufficient where what was transferred is.
     *
     * @param reversal looks at the command and makes a {@link ReversalRecipe} of it; what it counts stays counted
     */
    public TransactionDetails reverse(Ask ask, StoredTransaction original, Supplier<Prepared> reversal) {
        return desk.once(ask, reversal, prepared -> undertaking(original, prepared)).stream()
                .filter(done -> done.kind().takesBack()).findFirst().orElseThrow();
    }

    private Undertaking undertaking(StoredTransaction original, Prepared prepared) {
        if (!TAKEN_BACK.contains(original.kind())) {
            throw Refusal.of(RefusalCode.TRANSACTION_OF_MERGED, "number", original.number()).thrown();
        }
        if (original.voidedBy().isPresent()) {
            throw Refusal.of(RefusalCode.TRANSACTION_VOIDED).thrown();
        }
        var recipe = (ReversalRecipe) prepared.recipe();
        var merged = merged(original);
        merged.forEach(side -> accounts.open(side.merged().member()));
        var bringing = new Bringing(original, recipe.share());
        var steps = new ArrayList<Prepared>();
        merged.stream().map(bringing::back).filter(BroughtBackRecipe::isSomething)
                .forEach(back -> steps.add(new Prepared(back, prepared.wording())));
        steps.add(new Prepared(recipe.brought(policy(recipe, bringing.missing)), prepared.wording()));
        merged.forEach(side -> steps.add(new Prepared(new MergeRecipe(side.kept(), side.merged(),
                accounts.of(side.merged().member())), prepared.wording())));
        return new Undertaking(steps, posted -> {
            var reversal = posted.stream().filter(done -> done.kind().takesBack()).findFirst().orElseThrow().number();
            merged.forEach(side -> {
                merging.goneOn(side.merged().member(), reversal);
                accounts.close(side.merged().member());
            });
        });
    }

    /** Whoever of both sides was merged since, with who has everything of theirs now. */
    private List<Side> merged(StoredTransaction original) {
        var presented = original.member().map(member -> new Holder(original.card().orElse(0L), member));
        return Stream.of(presented, original.counterparty()).flatMap(Optional::stream)
                .filter(holder -> isMerged(Optional.of(holder.member())))
                .map(holder -> new Side(new Holder(holder.card(), successors.of(holder.member())), holder)).toList();
    }

    /** One side of a transaction who was merged since. */
    private record Side(Holder kept, Holder merged) {}

    /** What has to be brought back from who took over, so that it can be taken back where it was given. */
    private final class Bringing {

        private final StoredTransaction original;
        private final Instruction.Share share;
        private final Map<Long, Long> points = new HashMap<>();
        /** Points that are gone. */
        private long missing;

        Bringing(StoredTransaction original, Instruction.Share share) {
            this.original = original;
            this.share = share;
        }

        BroughtBackRecipe back(Side side) {
            var given = transactions.given(original.id(), side.merged().member());
            var needed = points(given.getOrDefault(AccountKind.POINTS, 0L));
            var kept = side.kept().member();
            var there = points.computeIfAbsent(kept, member -> balances.of(member).points());
            var brought = Math.min(needed, there);
            points.put(kept, there - brought);
            missing += needed - brought;
            return new BroughtBackRecipe(side.kept(), side.merged(),
                    given.getOrDefault(AccountKind.PRINCIPAL, 0L), given.getOrDefault(AccountKind.BONUS, 0L), brought);
        }

        /** At most so many points are taken back; stored value only by voids, and then all of it. */
        private long points(long given) {
            return switch (share) {
                case Instruction.Share.Whole _ -> given;
                case Instruction.Share.Part part when original.net() > 0 -> BigInteger.valueOf(given)
                        .multiply(BigInteger.valueOf(part.amount())).add(BigInteger.valueOf(original.net() - 1))
                        .divide(BigInteger.valueOf(original.net())).min(BigInteger.valueOf(given)).longValueExact();
                case Instruction.Share.Part _ -> 0;
            };
        }
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
}
