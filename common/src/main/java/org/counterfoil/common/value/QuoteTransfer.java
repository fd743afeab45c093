package org.counterfoil.common.value;

/**
 * Asks what a transfer would do.
 *
 * @param money      minor units; of no account with {@code everything}
 * @param points     smallest unit; of no account with {@code everything}
 * @param everything all money and all points
 */
public record QuoteTransfer(String from, String to, long money, long points, boolean everything) {}
