package org.counterfoil.server.marketing;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.marketing.Pricing;
import org.counterfoil.common.marketing.RuleSet;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.server.ledger.ConsumptionOrder;

/**
 * All that amounts are computed by, frozen under the version of its rule set.
 *
 * @param bonusDays how long a bonus can be spent; 0 for no end
 * @param reversals what becomes of spent points when a sale is taken back
 */
public record MerchantRules(RuleSet rules, ConsumptionOrder order, int bonusDays, ReversalTerms reversals) {

    /** The engine that applies them to amounts of the merchant's money. */
    public Pricing pricing(CurrencyUnit currency) {
        return new Pricing(rules, currency);
    }

    /** The last day of a bonus that is given today; empty for no end. */
    public Optional<LocalDate> bonusEnds(LocalDate today) {
        return bonusDays == 0 ? Optional.empty() : Optional.of(today.plusDays(bonusDays));
    }

    MerchantRules at(int version) {
        return new MerchantRules(new RuleSet(version, rules.pointsDecimals(), rules.lineFloor(), rules.discounts(),
                rules.points(), rules.recharges()), order, bonusDays, reversals);
    }
}
