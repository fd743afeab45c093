package org.counterfoil.trials.model;

import java.util.List;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.SpentPoints;

/**
 * Voids and returns: first everything comes back to an account, then everything is taken back from one, then what is
 * kept back for points that are gone.
 *
 * @param keptBefore points that the member kept at earlier returns of the same transaction
 */
record Reversal(Books books, Entry origin, SpentPoints policy, long keptBefore) {

    /** All of it; returns the points kept so far. */
    long all() {
        return reverse(origin.lines());
    }

    /** What lies between two cumulative amounts; returns the points kept so far. */
    long between(long before, long after) {
        return reverse(Portion.between(origin, before, after));
    }

    private long reverse(List<Entry.Line> lines) {
        var notes = new Entry(0, Entry.Kind.FINAL, 0, origin.moneyGone());
        var plain = lines.stream().filter(line -> line.sum() != 0 && !line.account().startsWith("Q")).toList();
        plain.stream().filter(line -> line.sum() < 0).forEach(line -> undo(notes, line));
        var takenBack = plain.stream().filter(line -> line.sum() > 0).toList();
        takenBack.forEach(line -> refuseWhatIsGone(line, plain));
        var kept = keptBefore;
        for (var line : takenBack) {
            if (line.account().startsWith("X")) {
                var missing = takePointsBack(notes, line);
                kept += settle(notes, line.account().substring(1), missing, plain);
            } else {
                undo(notes, line);
            }
        }
        lines.stream().filter(line -> line.account().startsWith("Q"))
                .forEach(line -> Quotas.move(books, notes, line.account(), -line.sum()));
        return kept;
    }

    private void undo(Entry notes, Entry.Line line) {
        for (var effect : line.effects()) {
            if (effect.lot().isPresent()) {
                books.change(effect.lot().get(), -effect.amount());
            } else {
                books.move(notes, line.account(), -effect.amount(), RefusalCode.COUPON_USED);
            }
        }
    }

    private void refuseWhatIsGone(Entry.Line line, List<Entry.Line> all) {
        if (line.effects().getFirst().lot().isEmpty() || mayBeGone(line.account(), all)) {
            return;
        }
        var inLots = line.effects().stream()
                .mapToLong(effect -> Math.min(books.lot(effect.lot().orElseThrow()).left(), effect.amount())).sum();
        if (line.sum() > Math.min(inLots, Math.max(0, books.free(line.account())))) {
            throw Books.refuse(switch (line.account().charAt(0)) {
                case 'X' -> RefusalCode.POINTS_SPENT;
                case 'N' -> RefusalCode.COUNTS_INSUFFICIENT;
                default -> origin.moneyGone();
            });
        }
    }

    private boolean mayBeGone(String name, List<Entry.Line> all) {
        return name.startsWith("X") && switch (policy) {
            case SpentPoints.Refuse _ -> false;
            case SpentPoints.Debt _ -> true;
            case SpentPoints.Deduct _ -> sources(name.substring(1)).stream().anyMatch(money -> left(money, all) > 0);
        };
    }

    /** From their own lots, then from others; returns what neither had. */
    private long takePointsBack(Entry notes, Entry.Line line) {
        var name = line.account();
        var free = Math.min(line.sum(), books.free(name));
        var missing = line.sum();
        for (var effect : line.effects()) {
            var lot = effect.lot().orElseThrow();
            var part = Math.min(free, Math.min(books.lot(lot).left(), effect.amount()));
            if (part > 0) {
                books.change(lot, -part);
                free -= part;
                missing -= part;
            }
        }
        var other = Math.min(missing, books.available(name));
        books.take(notes, name, other, RefusalCode.POINTS_INSUFFICIENT);
        return missing - other;
    }

    /** What is missing is owed, or kept for its worth; returns how much is kept. */
    private long settle(Entry notes, String member, long missing, List<Entry.Line> all) {
        if (!(policy instanceof SpentPoints.Deduct rate)) {
            books.move(notes, "D" + member, -missing, RefusalCode.POINTS_INSUFFICIENT);
            return 0;
        }
        var worth = worth(keptBefore + missing, rate) - worth(keptBefore, rate);
        books.move(notes, "KP", -missing, RefusalCode.POINTS_INSUFFICIENT);
        for (var money : sources(member)) {
            var part = Math.min(worth, left(money, all));
            if (money.equals("T")) {
                books.move(notes, money, -part, RefusalCode.BALANCE_INSUFFICIENT);
            } else {
                books.take(notes, money, part, RefusalCode.BALANCE_INSUFFICIENT);
            }
            books.move(notes, "KM", part, RefusalCode.BALANCE_INSUFFICIENT);
            worth -= part;
        }
        return missing;
    }

    /** What money is kept back from, in this order. */
    private static List<String> sources(String member) {
        return List.of("P" + member, "B" + member, "T");
    }

    /** What came back to an account and can be used. */
    private long left(String money, List<Entry.Line> all) {
        var cameBack = all.stream().filter(line -> line.account().equals(money)).mapToLong(line -> -line.sum()).sum();
        return Math.max(0, money.equals("T") ? cameBack : Math.min(cameBack, books.available(money)));
    }

    /** Rounded half up, once. */
    private static long worth(long points, SpentPoints.Deduct rate) {
        return (2 * points * rate.money() + rate.points()) / (2 * rate.points());
    }
}
