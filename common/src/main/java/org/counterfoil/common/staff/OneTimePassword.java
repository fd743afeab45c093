package org.counterfoil.common.staff;

/** A password that is told once and must be changed at the next signing in. */
public record OneTimePassword(String password) {

    /** Without it, so that no log can hold it. */
    @Override
    public String toString() {
        return "OneTimePassword[]";
    }
}
