package org.counterfoil.common.staff;

/** What the text of a {@link LogFilter} is looked for in. */
public enum LogSubject {
    /** How staff number, login or real name begin, the name behind its first sign, or its last word. */
    OPERATOR,
    /** The whole number, code or name of what it was done to. */
    SUBJECT,
    /** The whole number of a terminal. */
    TERMINAL,
    /** The whole IP address. */
    ADDRESS,
    /** The number of a session. */
    SESSION
}
