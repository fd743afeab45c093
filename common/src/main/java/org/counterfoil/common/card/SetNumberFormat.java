package org.counterfoil.common.card;

/** How numbers shall be made from now on; {@code version} is the one that the editor saw. */
public record SetNumberFormat(int version, CardNumberFormat format) {}
