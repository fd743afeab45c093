package org.counterfoil.server.card;

import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Card types for those who have cards made of them. */
@Component
public class CardTypes {

    private final CardTypeRepository types;
    private final Members members;

    CardTypes(CardTypeRepository types, Members members) {
        this.types = types;
        this.members = members;
    }

    /** The type, which nobody changes or deletes until the transaction ends. Refuses: card-type-unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CardTypeProfile hold(long id) {
        return types.lock(id).orElseThrow(CardTypes::unknown).profile();
    }

    /** The code of a level that there is, or nothing. Refuses: level-unknown. */
    public String level(String code) {
        var level = code.strip();
        if (!level.isEmpty() && members.levels().stream().noneMatch(known -> known.code().equals(level))) {
            throw Refusal.of(RefusalCode.LEVEL_UNKNOWN, "field", "level").thrown();
        }
        return level;
    }

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.CARD_TYPE_UNKNOWN).thrown();
    }
}
