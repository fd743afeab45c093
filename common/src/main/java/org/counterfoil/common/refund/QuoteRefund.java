package org.counterfoil.common.refund;

/** Asks what would be paid out of a card's balance. */
public record QuoteRefund(String card, RefundMethod method) {}
