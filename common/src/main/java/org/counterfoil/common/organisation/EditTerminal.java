package org.counterfoil.common.organisation;

/** What a terminal shall be; {@code version} is the one that the editor saw. */
public record EditTerminal(long terminal, int version, TerminalProfile profile) {}
