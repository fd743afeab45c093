package org.counterfoil.server.issuing;

import java.util.Optional;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.issuing.IdentityCheck;

/**
 * What is to become of a card.
 *
 * @param successor number of the card that takes over, where one does
 */
record Report(CardOperation operation, CardMove move, String card, Optional<String> pin,
        Optional<IdentityCheck> identity, String remark, Optional<String> successor) {

    Report(CardOperation operation, CardMove move, String card, Optional<String> pin,
            Optional<IdentityCheck> identity, String remark) {
        this(operation, move, card, pin, identity, remark, Optional.empty());
    }
}
