package org.counterfoil.server.member.level;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.server.ledger.FedTransaction;

/**
 * Recharges by principal, points given for recharges and sales, and sales by what was paid; minor units, smallest unit.
 */
public record Sums(long recharged, long points, long spent) {

    public static final Sums NONE = new Sums(0, 0, 0);

    /** What a transaction adds; below zero for one that takes back what was of the kind {@code meant}. */
    public static Sums of(FedTransaction tx, TransactionKind meant) {
        var net = tx.kind().signed(tx.net());
        return switch (meant) {
            case RECHARGE -> new Sums(net, tx.points(), 0);
            case SPEND, CASH_SALE -> new Sums(0, tx.points(), net);
            default -> NONE;
        };
    }

    public Sums plus(Sums other) {
        return new Sums(recharged + other.recharged, points + other.points, spent + other.spent);
    }

    /** What counts for keeping a level. */
    public long counted(LevelMeasure measure) {
        return switch (measure) {
            case RECHARGED -> recharged;
            case SPENT -> spent;
            case POINTS -> points;
        };
    }
}
