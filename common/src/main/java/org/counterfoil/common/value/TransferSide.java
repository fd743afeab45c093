package org.counterfoil.common.value;

/**
 * One side of a transfer, before and after it.
 *
 * @param member number of the member
 */
public record TransferSide(String card, String member, String name, Purse before, Purse after) {}
