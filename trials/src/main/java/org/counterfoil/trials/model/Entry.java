package org.counterfoil.trials.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.RefusalCode;

/** A transaction of the reference: what it did to which accounts, and what may be done with it afterwards. */
final class Entry {

    /** What was done to one lot, or to an account without lots. */
    record Effect(Optional<Long> lot, long amount) {}

    /** What was done to one account. */
    record Line(String account, List<Effect> effects) {

        Line {
            effects = List.copyOf(effects);
        }

        long sum() {
            return effects.stream().mapToLong(Effect::amount).sum();
        }
    }

    /** What may become of it. */
    enum Kind {
        /** It can be voided. */
        VOIDABLE,
        /** It can be voided, or given back in parts. */
        RETURNABLE,
        /** It stands. */
        FINAL
    }

    private static final long LOTS_PER_TRANSACTION = 10_000;

    private final long id;
    private final Kind kind;
    private final long net;
    private final RefusalCode moneyGone;
    private final List<Line> lines = new ArrayList<>();
    private long lots;

    /**
     * @param id        the transaction's id in the ledger, from which its lots have theirs
     * @param net       what returns are measured by
     * @param moneyGone why a reversal is refused whose money is spent
     */
    Entry(long id, Kind kind, long net, RefusalCode moneyGone) {
        this.id = id;
        this.kind = kind;
        this.net = net;
        this.moneyGone = moneyGone;
    }

    Kind kind() {
        return kind;
    }

    long net() {
        return net;
    }

    RefusalCode moneyGone() {
        return moneyGone;
    }

    List<Line> lines() {
        return lines;
    }

    /** Notes what was done; nothing is not noted. */
    void line(String account, List<Effect> effects) {
        var line = new Line(account, effects);
        if (line.sum() != 0) {
            lines.add(line);
        }
    }

    long nextLot() {
        return id * LOTS_PER_TRANSACTION + lots++;
    }
}
