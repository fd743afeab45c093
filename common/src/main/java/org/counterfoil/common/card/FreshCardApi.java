package org.counterfoil.common.card;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Cards before they are somebody's. */
@HttpExchange("/api/cards/fresh")
public interface FreshCardApi {

    /** Refuses: card-unknown, card-not-produced, card-already-active and the card's other states. */
    @Needs(Permission.CARD_ACTIVATE)
    @GetExchange
    FreshCardView find(@RequestParam String number);
}
