package org.counterfoil.common.member;

import java.util.Optional;

/**
 * What headquarters sets of a level; its code stays.
 *
 * @param name             1 to 60 characters, no other level's
 * @param rank             0 to 999, no other level's; 0 for the lowest
 * @param discountPercent  what the customer pays, 1 to 100
 * @param pointsPercent    0 to 10000
 * @param threshold        of the entry rule, in its unit; 0 where it has none
 * @param next             id of the level that members move up to, of a higher rank
 * @param automaticUpgrade whether they do by themselves, as soon as the next level's entry rule is met
 * @param upkeep           what keeps members here; empty where no period takes anybody down
 * @param neverDown        whether nothing takes a member down from here but a hand
 */
public record LevelProfile(String name, int rank, int discountPercent, int pointsPercent, LevelEntry entry,
        long threshold, Optional<Long> next, boolean automaticUpgrade, Optional<LevelUpkeep> upkeep,
        boolean neverDown) {

    /** One that is entered by hand alone and led out of by hand alone. */
    public static LevelProfile plain(String name, int rank, int discountPercent, int pointsPercent) {
        return new LevelProfile(name, rank, discountPercent, pointsPercent, LevelEntry.BY_HAND, 0, Optional.empty(),
                false, Optional.empty(), false);
    }

    /** The same with an entry rule. */
    public LevelProfile entered(LevelEntry by, long from) {
        return new LevelProfile(name, rank, discountPercent, pointsPercent, by, from, next, automaticUpgrade, upkeep,
                neverDown);
    }

    /** The same leading to a level, by itself or not. */
    public LevelProfile leading(long to, boolean automatically) {
        return new LevelProfile(name, rank, discountPercent, pointsPercent, entry, threshold, Optional.of(to),
                automatically, upkeep, neverDown);
    }

    /** The same, to be kept by reaching something. */
    public LevelProfile kept(LevelUpkeep by) {
        return new LevelProfile(name, rank, discountPercent, pointsPercent, entry, threshold, next, automaticUpgrade,
                Optional.of(by), neverDown);
    }

    /** The same, kept whatever happens. */
    public LevelProfile keptForEver() {
        return new LevelProfile(name, rank, discountPercent, pointsPercent, entry, threshold, next, automaticUpgrade,
                Optional.empty(), true);
    }
}
