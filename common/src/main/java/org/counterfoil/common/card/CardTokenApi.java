package org.counterfoil.common.card;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Chips and stripes of cards that say something else than the card's number. What a reader reads finds the card from
 * then on, wherever a number would. Each says it of one card of the merchant.
 *
 * <p>All refuse: card-unknown.
 */
@HttpExchange("/api/card-tokens")
public interface CardTokenApi {

    /** Of a card, the oldest first. */
    @Needs(Permission.CARD_READ)
    @GetExchange("/of/{card}")
    List<CardToken> of(@PathVariable String card);

    /**
     * Binds one to a card that is produced or active; one that is bound to this card already stays.
     *
     * <p>Refuses: card-token-unfit; card-token-taken, naming the card whose number it is or that it is bound to;
     * card-not-produced; the states in which a card is of no use to anybody; too-many.
     */
    @Needs(value = Permission.CARD_ACTIVATE, access = Access.WRITE)
    @PostExchange("/bind")
    List<CardToken> bind(@RequestBody BindToken command);

    /** Takes it off again; one that is not bound to the card is off already. Refuses: card-token-unfit. */
    @Needs(value = Permission.CARD_ACTIVATE, access = Access.WRITE)
    @PostExchange("/unbind")
    List<CardToken> unbind(@RequestBody BindToken command);
}
