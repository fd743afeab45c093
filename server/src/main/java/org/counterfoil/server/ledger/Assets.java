package org.counterfoil.server.ledger;

/** The asset classes of the ledger; amounts of different assets never mix. */
public final class Assets {

    /** Money in minor units. */
    public static final String MONEY = "money";
    /** Points in their smallest unit. */
    public static final String POINTS = "points";
    /** Coupons, one unit each. */
    public static final String COUPON = "coupon";
    /** The right to sell recharges, in minor units of money. */
    public static final String RECHARGE_QUOTA = "recharge-quota";
    /** The right to give points, in their smallest unit. */
    public static final String POINTS_QUOTA = "points-quota";

    /** What sub-cards use of a team's balance, counted in minor units of money. */
    public static final String TEAM_ALLOWANCE = "team-allowance";

    private static final String COUNT_PREFIX = "count:";

    private Assets() {}

    /** Uses of one counted service. */
    public static String count(String service) {
        return COUNT_PREFIX + service;
    }

    /** Whether the asset is uses of a counted service. */
    public static boolean isCount(String asset) {
        return asset.startsWith(COUNT_PREFIX);
    }

    /** The service whose uses the asset counts. */
    public static String serviceOf(String asset) {
        return asset.substring(COUNT_PREFIX.length());
    }
}
