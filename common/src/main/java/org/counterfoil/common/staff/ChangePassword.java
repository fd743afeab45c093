package org.counterfoil.common.staff;

/**
 * Another password for whoever is signed in.
 *
 * @param current the one that still holds
 * @param next    8 characters or more of two kinds at least, 72 bytes or less; none of the last three
 */
public record ChangePassword(String current, String next) {

    /** Without either, so that no log can hold them. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
