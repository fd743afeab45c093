package org.counterfoil.trials.bench.report;

/** The names of what is measured, as reports and ratios carry them. */
public final class What {

    public static final String IN_PROCESS = "spend in process";
    public static final String HTTPS = "spend over HTTPS";
    public static final String TPC_B = "pgbench TPC-B";
    public static final String SIMPLE_UPDATE = "pgbench -N";
    public static final String CARD_READ = "card with member and balances";
    /** Stands before the name of a list. */
    public static final String PAGE = "page of 200 at headquarters: ";
    /** Stands before whatever was measured on the embedded database. */
    public static final String H2 = "H2: ";

    /** Stands before how many cards are activated together, each with an opening recharge. */
    public static final String RANGE = "cards activated together, of ";

    private What() {}
}
