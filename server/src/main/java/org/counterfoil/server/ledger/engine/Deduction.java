package org.counterfoil.server.ledger.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.SpentPoints;

/**
 * Keeps the worth of points that are gone back from the money that a reversal gave back: from the principal, then from
 * the bonus, then from what is paid out of the till; from each no more than came back to it.
 */
final class Deduction {

    private final Scratch scratch;
    private final SpentPoints.Deduct rate;
    private final Map<AccountKey, Long> cameBack = new LinkedHashMap<>();
    private long kept;

    /**
     * @param lines      all of the mirror
     * @param keptBefore points that earlier returns of the same transaction let the member keep: the worth is that of
     *                   all together less that of the earlier ones, so that many small returns round no more than one
     */
    Deduction(Scratch scratch, SpentPoints.Deduct rate, List<MirrorLine> lines, long keptBefore) {
        this.scratch = scratch;
        this.rate = rate;
        this.kept = keptBefore;
        lines.stream()
                .filter(line -> line.account().kind().isMemberMoney() || line.account().kind() == AccountKind.TENDER)
                .sorted(Comparator.comparing(line -> line.account().kind()))
                .forEach(line -> cameBack.merge(line.account(), line.amount(), Long::sum));
        cameBack.values().removeIf(amount -> amount <= 0);
    }

    /** Whether there is money to keep something back from. Asked when it came back. */
    boolean isPossible(AccountKey points) {
        return cameBack.keySet().stream().anyMatch(source -> left(source, points) > 0);
    }

    /** Lets the member keep points that are missing, for their worth. */
    void keep(AccountKey points, long missing) {
        var before = rate.worth(kept);
        kept += missing;
        var worth = rate.worth(kept) - before;
        var taken = 0L;
        for (var source : List.copyOf(cameBack.keySet())) {
            taken += take(source, Math.min(worth - taken, left(source, points)));
        }
        scratch.post(AccountKey.house(points.merchant(), AccountKind.POINTS_KEPT, 0, Assets.POINTS), -missing);
        scratch.post(AccountKey.house(points.merchant(), AccountKind.POINTS_KEPT, 0, Assets.MONEY), taken);
    }

    /** What can still be kept back there; money of somebody else is not the owner's of the points. */
    private long left(AccountKey source, AccountKey points) {
        if (source.kind() == AccountKind.TENDER) {
            return cameBack.get(source);
        }
        return source.owner() == points.owner()
                ? Math.min(cameBack.get(source), new Taking(scratch).available(List.of(source)))
                : 0;
    }

    private long take(AccountKey source, long amount) {
        if (source.kind() == AccountKind.TENDER) {
            scratch.post(source, -amount);
        } else {
            new Taking(scratch).take(List.of(source), ConsumptionOrder.PRINCIPAL_FIRST, amount);
        }
        cameBack.merge(source, -amount, Long::sum);
        return amount;
    }

    /** Points that the member kept, those of earlier returns included. */
    long kept() {
        return kept;
    }
}
