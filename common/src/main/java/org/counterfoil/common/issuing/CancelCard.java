package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A card goes out of use, for good.
 *
 * @param leave    whether it may be the member's last card while something is left: that stays with the member, and
 *                 nobody gets at it before another card is activated for the member
 * @param identity in place of the PIN, how else the holder was known
 */
public record CancelCard(RequestKey request, String card, boolean leave, Optional<String> pin,
        Optional<IdentityCheck> identity, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "CancelCard[" + request + ", card=" + card + ", leave=" + leave + "]";
    }
}
