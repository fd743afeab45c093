package org.counterfoil.common.value;

/** What may be corrected by hand. */
public enum AdjustedAsset {
    PRINCIPAL,
    BONUS,
    POINTS
}
