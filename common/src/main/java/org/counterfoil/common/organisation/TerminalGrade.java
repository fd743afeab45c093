package org.counterfoil.common.organisation;

/** What a terminal is to its merchant: part of what cannot be spared, or one of many. */
public enum TerminalGrade {
    SYSTEM,
    ORDINARY
}
