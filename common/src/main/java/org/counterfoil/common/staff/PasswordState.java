package org.counterfoil.common.staff;

/** What an employee has to sign in by. */
public enum PasswordState {
    /** Nothing, and nothing is due: a handheld's operator. */
    NONE,
    /** Nothing until one is handed out by a reset. */
    AWAITED,
    /** A one-time password that was not changed yet. */
    ONE_TIME,
    OWN
}
