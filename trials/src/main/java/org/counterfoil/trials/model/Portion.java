package org.counterfoil.trials.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What of a transaction goes back between two cumulative returned amounts. */
final class Portion {

    private static final Comparator<Entry.Effect> BY_LOT = Comparator.comparing(effect -> effect.lot().orElse(0L));

    private Portion() {}

    static List<Entry.Line> between(Entry entry, long before, long after) {
        var earlier = upTo(entry, before);
        var later = upTo(entry, after);
        var portion = new ArrayList<Entry.Line>();
        for (var i = 0; i < later.size(); i++) {
            var effects = new ArrayList<Entry.Effect>();
            for (var j = 0; j < later.get(i).effects().size(); j++) {
                var effect = later.get(i).effects().get(j);
                effects.add(new Entry.Effect(effect.lot(),
                        effect.amount() - earlier.get(i).effects().get(j).amount()));
            }
            portion.add(new Entry.Line(later.get(i).account(), effects));
        }
        return portion;
    }

    /** Each asset apart: what came in and what went out each give their part, the first lines rounding down. */
    private static List<Entry.Line> upTo(Entry entry, long returned) {
        var lines = new ArrayList<Entry.Line>();
        for (var line : entry.lines()) {
            var group = entry.lines().stream()
                    .filter(other -> asset(other).equals(asset(line)) && other.sum() > 0 == line.sum() > 0).toList();
            var whole = group.stream().mapToLong(other -> Math.abs(other.sum())).sum();
            var left = whole * returned / entry.net();
            var rest = whole;
            for (var other : group) {
                var share = Math.abs(other.sum()) * left / rest;
                left -= share;
                rest -= Math.abs(other.sum());
                if (other == line) {
                    lines.add(shareOf(line, share));
                }
            }
        }
        return lines;
    }

    /** The lots of a line give their part in the order of their ids. */
    private static Entry.Line shareOf(Entry.Line line, long share) {
        var effects = new ArrayList<Entry.Effect>();
        var left = share;
        var rest = Math.abs(line.sum());
        for (var effect : line.effects().stream().sorted(BY_LOT).toList()) {
            var amount = Math.abs(effect.amount());
            var part = amount * left / rest;
            left -= part;
            rest -= amount;
            effects.add(new Entry.Effect(effect.lot(), effect.amount() > 0 ? part : -part));
        }
        return new Entry.Line(line.account(), effects);
    }

    private static String asset(Entry.Line line) {
        return switch (line.account().charAt(0)) {
            case 'P', 'B' -> "money";
            case 'X', 'D' -> "points";
            default -> line.account();
        };
    }
}
