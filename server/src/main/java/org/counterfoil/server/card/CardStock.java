package org.counterfoil.server.card;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.PinMode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Making card types and cards. */
@Component
@Transactional
public class CardStock {

    private final CardTypeRepository types;
    private final CardRepository cards;
    private final PinMacs macs;
    private final Clock clock;

    CardStock(CardTypeRepository types, CardRepository cards, PinMacs macs, Clock clock) {
        this.types = types;
        this.cards = cards;
        this.macs = macs;
        this.clock = clock;
    }

    /** Adds a card type and returns its id. */
    public long addType(String name, CardKind kind, boolean registered) {
        return types.save(new CardType(CardTypeProfile.of(name, kind, registered), clock.instant())).id();
    }

    /** Produces a card, not yet activated, with a first PIN where one is given; returns its id. */
    public long produce(String number, long type, Optional<String> pin) {
        types.findById(type).orElseThrow();
        var mode = pin.isPresent() ? PinMode.FIXED : PinMode.NONE;
        return cards.save(new Card(number, type, mode, pin.map(digits -> macs.of(number, digits)))).id();
    }
}
