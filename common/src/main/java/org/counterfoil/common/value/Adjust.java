package org.counterfoil.common.value;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A correction by hand, with a reason.
 *
 * @param asset  what is corrected
 * @param amount smallest unit of the asset; negative takes away
 */
public record Adjust(RequestKey request, String card, AdjustedAsset asset, long amount, String reason) {}
