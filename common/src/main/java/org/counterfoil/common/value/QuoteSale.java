package org.counterfoil.common.value;

/** Asks what a basket costs, and what would be left after paying it so. */
public record QuoteSale(Basket basket, Tender tender) {}
