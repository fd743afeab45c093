package org.counterfoil.server.value;

import org.counterfoil.common.value.Tender;

/** Money that somebody wants to pay in, and the bonus that was shown for it; minor units. */
public record Deposit(long amount, Tender tender, long quotedBonus) {}
