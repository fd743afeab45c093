package org.counterfoil.server.ledger.model;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.server.ledger.model.Reference.Effect;
import org.counterfoil.server.ledger.model.Reference.Transaction;

/** What of a transaction goes back between two cumulative returned amounts. */
final class Portion {

    private Portion() {}

    static List<List<Effect>> between(Transaction tx, long before, long after) {
        var earlier = upTo(tx, before);
        var later = upTo(tx, after);
        var portion = new ArrayList<List<Effect>>();
        for (var i = 0; i < later.size(); i++) {
            var line = new ArrayList<Effect>();
            for (var j = 0; j < later.get(i).size(); j++) {
                var effect = later.get(i).get(j);
                line.add(new Effect(effect.account(), effect.lot(),
                        effect.amount() - earlier.get(i).get(j).amount()));
            }
            portion.add(line);
        }
        return portion;
    }

    /** Money and points apart: what came in and what went out each give their part, the first lines rounding down. */
    private static List<List<Effect>> upTo(Transaction tx, long returned) {
        var lines = new ArrayList<List<Effect>>();
        for (var line : tx.lines) {
            var amount = sum(line);
            var money = isMoney(line);
            var group = tx.lines.stream().filter(other -> isMoney(other) == money && sum(other) > 0 == amount > 0)
                    .toList();
            var whole = group.stream().mapToLong(other -> Math.abs(sum(other))).sum();
            var left = whole * returned / tx.net;
            var rest = whole;
            for (var other : group) {
                var share = Math.abs(sum(other)) * left / rest;
                left -= share;
                rest -= Math.abs(sum(other));
                if (other == line) {
                    lines.add(shareOf(line, share));
                }
            }
        }
        return lines;
    }

    private static List<Effect> shareOf(List<Effect> line, long share) {
        var effects = new ArrayList<Effect>();
        var left = share;
        var rest = Math.abs(sum(line));
        for (var effect : line) {
            var amount = Math.abs(effect.amount());
            var part = amount * left / rest;
            left -= part;
            rest -= amount;
            effects.add(new Effect(effect.account(), effect.lot(), effect.amount() > 0 ? part : -part));
        }
        return effects;
    }

    private static boolean isMoney(List<Effect> line) {
        return "PB".indexOf(line.getFirst().account().charAt(0)) >= 0;
    }

    private static long sum(List<Effect> line) {
        return line.stream().mapToLong(Effect::amount).sum();
    }
}
