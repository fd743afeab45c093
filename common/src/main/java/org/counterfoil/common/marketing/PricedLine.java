package org.counterfoil.common.marketing;

/** A line with what is to be paid for it, in minor units. */
public record PricedLine(SaleLine line, long net) {}
