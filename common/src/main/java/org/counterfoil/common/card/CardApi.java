package org.counterfoil.common.card;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Finding cards and asking what is on them. */
@HttpExchange("/api/cards")
public interface CardApi {

    /**
     * The card of a number, or the newest usable card of a member's phone or member number.
     *
     * <p>Refuses: card-unknown. A card in a state that can't be used is answered with that state.
     */
    @Needs(Permission.CARD_READ)
    @GetExchange("/find")
    MemberCard find(@RequestParam String query);

    /**
     * The balance query of the holder, with PIN where the merchant asks for it.
     *
     * <p>Refuses: card-unknown and the card's states, pin-needed, pin-wrong, pin-locked.
     */
    @Needs(Permission.CARD_READ)
    @PostExchange("/balance")
    MemberCard balance(@RequestBody BalanceQuery query);
}
