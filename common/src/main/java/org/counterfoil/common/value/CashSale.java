package org.counterfoil.common.value;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A sale paid by another tender than stored value; a member gets points for it.
 *
 * @param quotedNet what the customer was shown, in minor units
 * @param received  what was handed over, in minor units, at least the price; the rest is change
 */
public record CashSale(RequestKey request, Basket basket, Tender tender, long quotedNet, long received,
        String remark) {}
