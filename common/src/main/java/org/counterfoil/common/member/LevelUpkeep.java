package org.counterfoil.common.member;

/**
 * What keeps a member in a level: who has not reached it when a period is over goes one level down.
 *
 * @param least     to be reached within the period, in the unit of the measure
 * @param graceDays how many days after the period's end the level is left to those who have not, 0 to 365
 */
public record LevelUpkeep(LevelPeriod period, LevelMeasure measure, long least, int graceDays) {

    /** The longest grace. */
    public static final int MOST_GRACE = 365;
}
