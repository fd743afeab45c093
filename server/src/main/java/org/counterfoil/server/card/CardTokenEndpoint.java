package org.counterfoil.server.card;

import java.util.List;

import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to chips and stripes. */
@RestController
class CardTokenEndpoint implements CardTokenApi {

    private final CurrentCaller caller;
    private final BindTokenHandler handler;

    CardTokenEndpoint(CurrentCaller caller, BindTokenHandler handler) {
        this.caller = caller;
        this.handler = handler;
    }

    @Override
    public List<CardToken> of(String card) {
        return handler.of(card);
    }

    @Override
    public List<CardToken> bind(BindToken command) {
        return handler.bind(command, caller.get());
    }

    @Override
    public List<CardToken> unbind(BindToken command) {
        return handler.unbind(command, caller.get());
    }
}
