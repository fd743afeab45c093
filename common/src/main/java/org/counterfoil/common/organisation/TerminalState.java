package org.counterfoil.common.organisation;

/** How a terminal stands; derived and never stored. */
public enum TerminalState {
    CLOSED,
    EXPIRED,
    OPEN
}
