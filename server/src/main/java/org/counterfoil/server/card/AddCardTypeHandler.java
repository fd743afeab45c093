package org.counterfoil.server.card;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a card type. */
@Component
class AddCardTypeHandler {

    private final CardTypeRepository types;
    private final CardTypeRules rules;
    private final CardTypeQueries queries;
    private final OperatorLog log;
    private final Clock clock;

    AddCardTypeHandler(CardTypeRepository types, CardTypeRules rules, CardTypeQueries queries, OperatorLog log,
            Clock clock) {
        this.types = types;
        this.rules = rules;
        this.queries = queries;
        this.log = log;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.card.CardTypeApi#add}. */
    @Transactional
    public CardTypeRow handle(AddCardType command, Caller caller) {
        caller.demandHeadquarters();
        var profile = rules.of(command.profile(), Optional.empty());
        var type = types.saveAndFlush(new CardType(profile, clock.instant()));
        log.record(caller, new OperatorLog.Entry(CardTypeRules.MODULE, "add-card-type", profile.name(), "",
                Difference.between(Map.of(), CardTypeRules.fields(profile)).after()));
        return queries.details(type.id(), caller);
    }
}
