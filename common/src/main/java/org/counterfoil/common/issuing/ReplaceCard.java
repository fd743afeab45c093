package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.value.Tender;

/**
 * A new card takes over from an old one.
 *
 * @param fresh    number of a produced card that nobody has yet
 * @param freshPin a PIN for it, 4 to 8 digits; empty to leave the one it was produced with
 * @param pin      the holder's, of the old card, where that has one
 * @param identity in place of the PIN, how else the holder was known
 * @param fee      what pays the fee that the card's type asks for; empty for none, and to let it go
 * @param waived   whether it is let go; the remark says why
 */
public record ReplaceCard(RequestKey request, String card, String fresh, Optional<String> freshPin,
        Optional<String> pin, Optional<IdentityCheck> identity, String remark, Optional<Tender> fee,
        boolean waived) {

    /** Where nothing is charged. */
    public ReplaceCard(RequestKey request, String card, String fresh, Optional<String> freshPin, Optional<String> pin,
            Optional<IdentityCheck> identity, String remark) {
        this(request, card, fresh, freshPin, pin, identity, remark, Optional.empty(), false);
    }

    /** Without PINs, so that no log can hold them. */
    @Override
    public String toString() {
        return "ReplaceCard[" + request + ", card=" + card + ", fresh=" + fresh + "]";
    }
}
