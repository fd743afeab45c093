package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A new card takes over from an old one.
 *
 * @param fresh    number of a produced card that nobody has yet
 * @param freshPin a PIN for it, 4 to 8 digits; empty to leave the one it was produced with
 * @param pin      the holder's, of the old card, where that has one
 * @param identity in place of the PIN, how else the holder was known
 */
public record ReplaceCard(RequestKey request, String card, String fresh, Optional<String> freshPin,
        Optional<String> pin, Optional<IdentityCheck> identity, String remark) {

    /** Without PINs, so that no log can hold them. */
    @Override
    public String toString() {
        return "ReplaceCard[" + request + ", card=" + card + ", fresh=" + fresh + "]";
    }
}
