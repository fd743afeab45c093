package org.counterfoil.common.card;

/**
 * What is laid down for a team.
 *
 * @param name    1 to {@link #NAME} characters, each name once
 * @param company may be empty
 * @param points  how sub-cards' sales give the main card points
 * @param rate    percent (0 to {@link #MOST_PERCENT}) or points (0 to {@link #MOST_POINTS}); 0 with NONE
 * @param shared  whether sub-cards with a limit pay from the main member's stored value
 * @param period  what their limits are for
 */
public record TeamProfile(String name, String company, TeamPoints points, long rate, boolean shared, TeamPeriod period,
        String remark) {

    /** The longest name, of team and company. */
    public static final int NAME = 60;
    /** The most percent. */
    public static final int MOST_PERCENT = 1_000;
    /** The most points for one sale. */
    public static final int MOST_POINTS = 1_000_000;
    /** The longest remark. */
    public static final int REMARK = 200;
}
