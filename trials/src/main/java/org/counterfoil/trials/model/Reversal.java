package org.counterfoil.trials.model;

import java.util.List;

import org.counterfoil.common.shared.RefusalCode;

/** Voids and returns: first everything comes back to an account, then everything is taken back from one. */
record Reversal(Books books, Entry origin, PointsGone policy) {

    void all() {
        reverse(origin.lines());
    }

    void between(long before, long after) {
        reverse(Portion.between(origin, before, after));
    }

    private void reverse(List<Entry.Line> lines) {
        var notes = new Entry(0, Entry.Kind.FINAL, 0, origin.moneyGone());
        var plain = lines.stream().filter(line -> line.sum() != 0 && !line.account().startsWith("Q")).toList();
        plain.stream().filter(line -> line.sum() < 0).forEach(line -> undo(notes, line));
        var takenBack = plain.stream().filter(line -> line.sum() > 0).toList();
        takenBack.forEach(this::refuseWhatIsGone);
        takenBack.forEach(line -> {
            if (line.account().startsWith("X")) {
                takePointsBack(notes, line);
            } else {
                undo(notes, line);
            }
        });
        lines.stream().filter(line -> line.account().startsWith("Q"))
                .forEach(line -> Quotas.move(books, notes, line.account(), -line.sum()));
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

    private void refuseWhatIsGone(Entry.Line line) {
        var points = line.account().startsWith("X");
        var hasLots = line.effects().getFirst().lot().isPresent();
        if (!hasLots || points && policy == PointsGone.DEBT) {
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

    /** From their own lots, then from others; the rest is owed. */
    private void takePointsBack(Entry notes, Entry.Line line) {
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
        books.move(notes, "D" + name.substring(1), other - missing, RefusalCode.POINTS_INSUFFICIENT);
    }
}
