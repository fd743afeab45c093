package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.value.Tender;

/**
 * What goes with a card that is activated, beside the opening recharge.
 *
 * @param deposit what pays the deposit of the card's type; empty to pay it as the opening recharge is paid, or where
 *                the type has none
 * @param buyer   who buys the card, where that is recorded
 * @param store   id of the store in whose books it stands, whose quota is drawn on, where the card lies from then on
 *                and where its holder is enrolled; empty for the caller's own
 */
public record Purchase(Optional<Tender> deposit, Optional<Buyer> buyer, Optional<Long> store) {

    /** Nothing but the card. */
    public static final Purchase NONE = new Purchase(Optional.empty(), Optional.empty());

    /** At the caller's own store. */
    public Purchase(Optional<Tender> deposit, Optional<Buyer> buyer) {
        this(deposit, buyer, Optional.empty());
    }
}
