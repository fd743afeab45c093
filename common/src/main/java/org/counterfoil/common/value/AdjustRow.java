package org.counterfoil.common.value;

/** What one card gets; the smallest unit, below zero takes away. */
public record AdjustRow(String card, long amount) {}
