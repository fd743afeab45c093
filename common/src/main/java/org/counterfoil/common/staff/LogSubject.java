package org.counterfoil.common.staff;

/** What the text of a {@link LogFilter} is looked for in. */
public enum LogSubject {
    /** The beginning of a staff number or login, or part of a real name. */
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
