package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Refusal;

/**
 * What a sale would do. Nothing is changed or held by asking.
 *
 * @param before  the member's balances now; empty without a card
 * @param after   the member's balances when it is paid; empty without a card or where {@code refusal} stands
 * @param refusal why paying it so would be refused now
 */
public record SaleQuote(Priced priced, Optional<Balances> before, Optional<Balances> after,
        Optional<Refusal> refusal) {}
