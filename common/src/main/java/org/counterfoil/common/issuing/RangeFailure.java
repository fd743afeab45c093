package org.counterfoil.common.issuing;

import org.counterfoil.common.shared.Refusal;

/** A card of a range that could not be activated, and why; nothing was done to it. */
public record RangeFailure(String card, Refusal refusal) {}
