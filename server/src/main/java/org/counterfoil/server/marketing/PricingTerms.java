package org.counterfoil.server.marketing;

import java.util.List;

import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.server.ledger.ConsumptionOrder;

/**
 * What a merchant lays down about prices besides its levels.
 *
 * @param discountPercent what everyone pays, 1 to 100
 * @param rechargeLabel   what the merchant calls its recharge rule
 * @param tiers           of the recharge rule; empty for no bonus
 * @param order           which money a spend takes first
 * @param bonusDays       how long a bonus can be spent; 0 for no end
 */
public record PricingTerms(int discountPercent, String rechargeLabel, List<RechargeTier> tiers, ConsumptionOrder order,
        int bonusDays) {

    /** Full price, no bonus, principal and bonus spent in proportion. */
    public static final PricingTerms USUAL = new PricingTerms(100, "", List.of(), ConsumptionOrder.PROPORTIONAL, 0);

    public PricingTerms {
        tiers = List.copyOf(tiers);
    }
}
