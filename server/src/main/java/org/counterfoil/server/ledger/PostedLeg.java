package org.counterfoil.server.ledger;

import java.util.OptionalLong;

/**
 * What a transaction did to one account.
 *
 * @param before balance before; empty for an account of the house
 * @param after  balance after; empty for an account of the house
 */
public record PostedLeg(AccountKey account, long amount, OptionalLong before, OptionalLong after) {}
