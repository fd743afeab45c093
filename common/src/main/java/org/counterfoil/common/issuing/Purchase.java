package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.value.Tender;

/**
 * What goes with a card that is activated, beside the opening recharge.
 *
 * @param deposit what pays the deposit of the card's type; empty to pay it as the opening recharge is paid, or where
 *                the type has none
 * @param buyer   who buys the card, where that is recorded
 */
public record Purchase(Optional<Tender> deposit, Optional<Buyer> buyer) {

    /** Nothing but the card. */
    public static final Purchase NONE = new Purchase(Optional.empty(), Optional.empty());
}
