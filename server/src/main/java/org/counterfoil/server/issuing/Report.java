package org.counterfoil.server.issuing;

import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.IdentityCheck;

/**
 * What is reported of a card.
 *
 * @param from the state that it must be in
 */
record Report(CardOperation operation, CardStatus from, String card, Optional<String> pin,
        Optional<IdentityCheck> identity, String remark) {}
