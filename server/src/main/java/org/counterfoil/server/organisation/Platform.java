package org.counterfoil.server.organisation;

/** The reserved merchant that runs the others: its people are the platform's, and it has no business. */
public final class Platform {

    /** No other merchant has it. */
    public static final String CODE = "0000";

    /** Above every id that is a code's number. */
    public static final long ID = 10_000;

    private Platform() {}
}
