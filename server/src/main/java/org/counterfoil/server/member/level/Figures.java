package org.counterfoil.server.member.level;

import java.time.Instant;

import org.counterfoil.common.member.LevelEntry;

/**
 * What a member has come to: all of it, and what of it no longer counts for the next level since the member was put
 * down to a lower one.
 *
 * @param largest the largest single recharge since then that stands
 */
public record Figures(Sums all, long largest, Sums base, Instant since) {

    /** Of somebody who has done nothing. */
    public static final Figures NONE = new Figures(Sums.NONE, 0, Sums.NONE, Instant.EPOCH);

    /** The same and what a transaction adds or takes back. */
    public Figures plus(Sums more) {
        return new Figures(all.plus(more), largest, base, since);
    }

    /** The same with another largest recharge. */
    public Figures withLargest(long other) {
        return new Figures(all, other, base, since);
    }

    /** What counts for an entry rule that looks at what has happened; balances are the ledger's to know. */
    public long counted(LevelEntry entry) {
        return switch (entry) {
            case SINGLE_RECHARGE -> largest;
            case TOTAL_RECHARGED -> all.recharged() - base.recharged();
            case TOTAL_POINTS -> all.points() - base.points();
            case TOTAL_SPENT -> all.spent() - base.spent();
            case BY_HAND, MONEY_BALANCE, POINTS_BALANCE -> 0;
        };
    }
}
