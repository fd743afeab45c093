package org.counterfoil.server.value;

import java.math.BigDecimal;
import java.util.List;

import org.counterfoil.common.marketing.Split;
import org.counterfoil.server.ledger.ConsumptionOrder;

/** What the ledger will take of principal and bonus, for telling it beforehand. */
public final class MoneyParts {

    private MoneyParts() {}

    /** What of an amount is principal; the rest is bonus. Minor units; the amount is there. */
    public static long principal(ConsumptionOrder order, long principal, long bonus, long amount) {
        return switch (order) {
            case PROPORTIONAL -> Split.byWeight(amount,
                    List.of(BigDecimal.valueOf(principal), BigDecimal.valueOf(bonus)))[0];
            case PRINCIPAL_FIRST -> Math.min(amount, principal);
            case BONUS_FIRST -> amount - Math.min(amount, bonus);
        };
    }
}
