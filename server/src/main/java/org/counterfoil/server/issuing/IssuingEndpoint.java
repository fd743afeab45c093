package org.counterfoil.server.issuing;

import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Activation;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.IssuingWords;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to giving cards out. */
@RestController
class IssuingEndpoint implements IssuingApi {

    private final CurrentCaller caller;
    private final IssuingWordsQuery words;
    private final ActivateCardHandler activate;

    IssuingEndpoint(CurrentCaller caller, IssuingWordsQuery words, ActivateCardHandler activate) {
        this.caller = caller;
        this.words = words;
        this.activate = activate;
    }

    @Override
    public IssuingWords words() {
        return words.words(caller.get());
    }

    @Override
    public Activation activate(ActivateCard command) {
        return activate.handle(command, caller.get());
    }
}
