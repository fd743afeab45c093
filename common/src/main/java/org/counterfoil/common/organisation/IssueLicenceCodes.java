package org.counterfoil.common.organisation;

/**
 * Issues licence codes.
 *
 * @param count 1 to {@link #MOST}
 * @param note  whom they are for; 100 characters or less, may be empty
 */
public record IssueLicenceCodes(int count, String note) {

    /** As many as are issued at once. */
    public static final int MOST = 100;
}
