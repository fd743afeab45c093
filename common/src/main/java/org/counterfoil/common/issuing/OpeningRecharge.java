package org.counterfoil.common.issuing;

import org.counterfoil.common.value.Tender;

/**
 * What is paid in when a card is activated, under the rules of every recharge.
 *
 * @param amount      paid in, minor units
 * @param quotedBonus the bonus that the customer was shown, minor units
 */
public record OpeningRecharge(long amount, Tender tender, long quotedBonus) {}
