package org.counterfoil.server.value;

import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.card.PinVerifier;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.value.recipe.CardMost;
import org.springframework.stereotype.Component;

/** Lets cards in that may be used, and their holders who know the PIN. */
@Component
public class CardGate {

    private final Cards cards;
    private final PinVerifier pins;
    private final Places places;

    CardGate(Cards cards, PinVerifier pins, Places places) {
        this.cards = cards;
        this.pins = pins;
        this.places = places;
    }

    /** The card of a number. Refuses: card-unknown and the card's states, member-locked. */
    PresentedCard open(String number) {
        return shown(cards.usable(number));
    }

    /** A card as it is, whatever its state. */
    public PresentedCard shown(HeldCard card) {
        return new PresentedCard(card, ceiling(card.registered()));
    }

    /** The most that a card may hold whose holder is known, or one of whoever holds it. */
    public CardMost ceiling(boolean registered) {
        var own = places.number(registered ? Parameter.REGISTERED_CARD_MOST : Parameter.BEARER_CARD_MOST);
        return new CardMost(Math.min(places.terms().cardLimit(), own),
                places.parameters().isOn(Parameter.CARD_LIMIT_COUNTS_BONUS));
    }

    /** The same, where there is no going on without one. Refuses also: card-needed. */
    PresentedCard needed(Optional<String> number) {
        return open(number.orElseThrow(() -> Refusal.of(RefusalCode.CARD_NEEDED).thrown()));
    }

    /**
     * The last thing that is asked before posting, so that no try is lost to a request that fails anyway.
     *
     * <p>Refuses: pin-needed, pin-wrong, pin-locked.
     */
    void prove(PresentedCard card, TransactionKind kind, Optional<String> pin) {
        pins.verify(card.card(), kind, pin);
    }
}
