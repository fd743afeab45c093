package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.TerminalType;

/** A terminal as other features see it. */
public record TerminalFacts(long id, String number, TerminalType type, String alias, long store) {}
