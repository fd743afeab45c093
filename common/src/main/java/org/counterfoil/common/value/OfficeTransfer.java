package org.counterfoil.common.value;

import org.counterfoil.common.ledger.RequestKey;

/**
 * Moves money, points or both from one member to another, from an office: without the card's PIN, with a reason. Each
 * of the two is a transaction; both are done or neither.
 *
 * @param money      minor units, 0 for none
 * @param points     smallest unit, 0 for none
 * @param everything these are all that the giving member has; if there is other than that now: changed-meanwhile
 */
public record OfficeTransfer(RequestKey request, String from, String to, long money, long points, boolean everything,
        String reason) {}
