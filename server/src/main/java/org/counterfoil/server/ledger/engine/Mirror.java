package org.counterfoil.server.ledger.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.ledger.store.OriginRow;

/** Posts the mirror of a transaction, or of a share of it, into the same lots. */
final class Mirror {

    private final Scratch scratch;
    private final QuotaShards quotas;
    private final TransactionKind reversedKind;
    private final SpentPoints spentPoints;
    private final boolean brought;

    Mirror(Scratch scratch, QuotaShards quotas, TransactionKind reversedKind, Instruction.ReverseOf reverse) {
        this.scratch = scratch;
        this.quotas = quotas;
        this.reversedKind = reversedKind;
        this.spentPoints = reverse.spentPoints();
        this.brought = reverse.brought();
    }

    static AccountKey debtOf(AccountKey points) {
        return AccountKey.pointsDebt(points.merchant(), points.owner());
    }

    /**
     * First everything that comes back to an account, then everything that is taken back from one, then what is kept
     * back for points that are gone.
     *
     * @param keptBefore points that the member kept at earlier returns of the same transaction
     * @return the same, those of this one included
     */
    long post(List<MirrorLine> lines, long keptBefore) {
        Map<AccountKey, Long> quotaChanges = new LinkedHashMap<>();
        for (var line : lines) {
            if (line.account().kind().isSharded()) {
                quotaChanges.merge(line.account().in(0), line.amount(), Long::sum);
            }
        }
        var plain = lines.stream().filter(line -> !line.account().kind().isSharded() && line.amount() != 0).toList();
        plain.stream().filter(line -> line.amount() > 0).forEach(this::giveBack);
        var taken = plain.stream().filter(line -> line.amount() < 0).toList();
        var deduction = switch (spentPoints) {
            case SpentPoints.Deduct rate -> Optional.of(new Deduction(scratch, rate, plain, keptBefore));
            case SpentPoints.Refuse _,SpentPoints.Debt _ -> Optional.<Deduction>empty();
        };
        refuseWhatIsGone(taken, deduction);
        Map<AccountKey, Long> gone = new LinkedHashMap<>();
        taken.forEach(line -> gone.merge(line.account(), takeBack(line), Long::sum));
        gone.values().removeIf(missing -> missing == 0);
        gone.forEach((points, missing) -> settle(points, missing, deduction));
        quotaChanges.forEach((quota, amount) -> {
            if (amount != 0) {
                quotas.change(quota, amount);
            }
        });
        return deduction.map(Deduction::kept).orElse(keptBefore);
    }

    private void giveBack(MirrorLine line) {
        var parts = new ArrayList<Scratch.LotPart>();
        for (var use : line.lots()) {
            parts.add(scratch.change(scratch.book().lot(use.lot()).orElseThrow(), use.amount()));
        }
        scratch.post(line.account(), line.amount(), parts);
    }

    /** Returns what is gone: only of points, or where it was brought back in other lots. */
    private long takeBack(MirrorLine line) {
        if (!line.account().kind().hasLots()) {
            scratch.post(line.account(), line.amount());
            return 0;
        }
        var free = Math.min(-line.amount(), scratch.open(line.account()).free());
        var parts = new ArrayList<Scratch.LotPart>();
        var taken = 0L;
        for (var use : line.lots()) {
            var lot = scratch.book().lot(use.lot()).orElseThrow();
            var part = Math.min(free - taken, Math.min(-use.amount(), lot.remaining()));
            if (part > 0) {
                parts.add(scratch.change(lot, -part));
                taken += part;
            }
        }
        scratch.post(line.account(), -taken, parts);
        return -line.amount() - taken;
    }

    /** Other points first; the rest is owed, or its worth is kept back. */
    private void settle(AccountKey points, long gone, Optional<Deduction> deduction) {
        var taking = new Taking(scratch);
        var other = Math.min(gone, taking.available(List.of(points)));
        taking.take(List.of(points), ConsumptionOrder.PRINCIPAL_FIRST, other);
        var rest = gone - other;
        if (points.kind() != AccountKind.POINTS) {
            demandNone(points, rest);
            return;
        }
        deduction.ifPresentOrElse(terms -> terms.keep(points, rest), () -> scratch.post(debtOf(points), -rest));
    }

    private void demandNone(AccountKey brought, long missing) {
        if (missing > 0) {
            throw Refusal.of(codeOf(brought.kind()), "missing", missing).thrown();
        }
    }

    private boolean mayBeGone(AccountKey account, Optional<Deduction> deduction) {
        return account.kind() == AccountKind.POINTS && switch (spentPoints) {
            case SpentPoints.Refuse _ -> false;
            case SpentPoints.Debt _ -> true;
            case SpentPoints.Deduct _ -> deduction.filter(terms -> terms.isPossible(account)).isPresent();
        };
    }

    private void refuseWhatIsGone(List<MirrorLine> taken, Optional<Deduction> deduction) {
        var missing = new LinkedHashMap<RefusalCode, Long>();
        for (var line : taken) {
            var account = line.account();
            if (!account.kind().hasLots() || mayBeGone(account, deduction) || isBrought(account)) {
                continue;
            }
            var inLots = line.lots().stream()
                    .mapToLong(use -> Math.min(-use.amount(),
                            scratch.book().lot(use.lot()).orElseThrow().remaining()))
                    .sum();
            var gone = -line.amount() - Math.min(inLots, Math.max(0, scratch.book().account(account).free()));
            if (gone > 0) {
                missing.merge(codeOf(account.kind()), gone, Long::sum);
            }
        }
        missing.entrySet().stream().findFirst().ifPresent(first -> {
            throw Refusal.of(first.getKey(), "missing", first.getValue()).thrown();
        });
    }

    private boolean isBrought(AccountKey account) {
        return brought && (account.kind() == AccountKind.PRINCIPAL || account.kind() == AccountKind.BONUS);
    }

    private RefusalCode codeOf(AccountKind kind) {
        return switch (kind) {
            case POINTS -> RefusalCode.POINTS_SPENT;
            case COUNTS -> RefusalCode.COUNTS_INSUFFICIENT;
            default -> reversedKind == TransactionKind.RECHARGE
                    ? RefusalCode.RECHARGE_SPENT
                    : RefusalCode.BALANCE_INSUFFICIENT;
        };
    }

    /** The mirror of all of a transaction. */
    static List<MirrorLine> whole(OriginRow origin) {
        return origin.lines().stream()
                .map(line -> new MirrorLine(line.account(), -line.amount(),
                        line.uses().stream().map(use -> new Scratch.LotPart(use.lot(), -use.amount())).toList()))
                .toList();
    }

    /** The mirror of what lies between two cumulative parts of the net amount. */
    static List<MirrorLine> part(OriginRow origin, long before, long after) {
        var mirrored = new ArrayList<MirrorLine>();
        var lines = withQuotasWhole(origin.lines());
        var pairs = new HashMap<String, Long>();
        lines.forEach(line -> pairs.merge(pairOf(line.account()), line.amount(), Long::sum));
        var byGroup = new LinkedHashMap<String, List<OriginRow.Line>>();
        for (var line : lines) {
            var pair = pairOf(line.account());
            var group = pairs.get(pair) == 0 ? pair : line.account().asset();
            byGroup.computeIfAbsent(group + (line.amount() > 0 ? " +" : " -"), name -> new ArrayList<>()).add(line);
        }
        for (var group : byGroup.values()) {
            var totals = group.stream().mapToLong(line -> Math.abs(line.amount())).toArray();
            var sum = Arrays.stream(totals).sum();
            var growth = Shares.growth(totals, Shares.floor(sum, before, origin.net()),
                    Shares.floor(sum, after, origin.net()));
            for (var i = 0; i < totals.length; i++) {
                mirrored.add(part(group.get(i), Shares.growing(totals, Shares.floor(sum, before, origin.net()))[i],
                        growth[i]));
            }
        }
        mirrored.sort(Comparator.comparing(MirrorLine::account));
        return mirrored;
    }

    /** What only went from one shard of a quota to another gives nothing back, not even in the rounding. */
    private static List<OriginRow.Line> withQuotasWhole(List<OriginRow.Line> lines) {
        var whole = new ArrayList<OriginRow.Line>();
        var quotas = new LinkedHashMap<AccountKey, Long>();
        for (var line : lines) {
            if (line.account().kind().isSharded()) {
                quotas.merge(line.account().in(0), line.amount(), Long::sum);
            } else {
                whole.add(line);
            }
        }
        quotas.forEach((quota, amount) -> {
            if (amount != 0) {
                whole.add(new OriginRow.Line(0, quota, amount, List.of()));
            }
        });
        return whole;
    }

    /**
     * Lines are split together per asset, those above and those below zero, which have the same sum. Accounts that must
     * stay equal among themselves are split apart from the others.
     */
    private static String pairOf(AccountKey account) {
        return switch (account.kind()) {
            case DUE -> "due " + Math.min(account.owner(), account.scope()) + " "
                    + Math.max(account.owner(), account.scope());
            case STORE_BALANCE, HEADQUARTERS -> "store balance";
            default -> account.asset();
        };
    }

    private static MirrorLine part(OriginRow.Line line, long given, long more) {
        var uses = line.uses();
        var totals = uses.stream().mapToLong(use -> Math.abs(use.amount())).toArray();
        var growth = Shares.growth(totals, given, given + more);
        var sign = line.amount() > 0 ? -1 : 1;
        var parts = new ArrayList<Scratch.LotPart>();
        for (var i = 0; i < totals.length; i++) {
            if (growth[i] != 0) {
                parts.add(new Scratch.LotPart(uses.get(i).lot(), sign * growth[i]));
            }
        }
        return new MirrorLine(line.account(), sign * more, parts);
    }
}
