package org.counterfoil.server.card;

import java.util.Map;

import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a card type that no card has. */
@Component
class DeleteCardTypeHandler {

    private final CardTypeRepository types;
    private final CardTypeRules rules;
    private final OperatorLog log;

    DeleteCardTypeHandler(CardTypeRepository types, CardTypeRules rules, OperatorLog log) {
        this.types = types;
        this.rules = rules;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.card.CardTypeApi#delete}. */
    @Transactional
    public void handle(long id, Caller caller) {
        caller.demandHeadquarters();
        var type = types.lock(id).orElseThrow(CardTypes::unknown);
        rules.demandUnused(id);
        types.delete(type);
        var profile = type.profile();
        log.record(caller, new OperatorLog.Entry(CardTypeRules.MODULE, "delete-card-type", profile.name(),
                Difference.between(CardTypeRules.fields(profile), Map.of()).before(), ""));
    }
}
