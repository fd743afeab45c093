package org.counterfoil.common.value;

/** Asks what a recharge would give; the amount in minor units. */
public record QuoteRecharge(String card, long amount) {}
