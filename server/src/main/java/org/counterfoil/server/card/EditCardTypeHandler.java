package org.counterfoil.server.card;

import java.util.Optional;

import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.EditCardType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a card type; what its cards are, and whose, stays once there are some. */
@Component
class EditCardTypeHandler {

    private final CardTypeRepository types;
    private final CardTypeRules rules;
    private final CardTypeQueries queries;
    private final OperatorLog log;

    EditCardTypeHandler(CardTypeRepository types, CardTypeRules rules, CardTypeQueries queries, OperatorLog log) {
        this.types = types;
        this.rules = rules;
        this.queries = queries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.card.CardTypeApi#edit}. */
    @Transactional
    public CardTypeRow handle(EditCardType command, Caller caller) {
        caller.demandHeadquarters();
        var type = types.lock(command.type()).orElseThrow(CardTypes::unknown);
        if (type.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var before = type.profile();
        var profile = rules.of(command.profile(), Optional.of(type));
        if (isAnother(before, profile)) {
            rules.demandUnused(type.id());
        }
        type.change(profile);
        types.saveAndFlush(type);
        var changed = Difference.between(CardTypeRules.fields(before), CardTypeRules.fields(profile));
        if (!changed.isNone()) {
            log.record(caller, new OperatorLog.Entry(CardTypeRules.MODULE, "edit-card-type", profile.name(),
                    changed.before(), changed.after()));
        }
        return queries.details(type.id(), caller);
    }

    private static boolean isAnother(CardTypeProfile before, CardTypeProfile after) {
        return before.kind() != after.kind() || before.registered() != after.registered();
    }
}
