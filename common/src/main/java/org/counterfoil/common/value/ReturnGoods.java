package org.counterfoil.common.value;

import org.counterfoil.common.ledger.RequestKey;

/** Part or all of a sale goes back to the tender that paid; the amount in minor units. */
public record ReturnGoods(RequestKey request, String number, long amount, String reason) {}
