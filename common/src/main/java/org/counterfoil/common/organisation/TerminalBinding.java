package org.counterfoil.common.organisation;

import java.time.Instant;

/**
 * Which installation a terminal is tied to.
 *
 * @param installation what the machine calls itself
 */
public record TerminalBinding(String installation, Instant since) {}
