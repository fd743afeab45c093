package org.counterfoil.common.staff;

/** The password of whoever locked the desk. */
public record Unlock(String password) {

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "Unlock[]";
    }
}
