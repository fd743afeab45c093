package org.counterfoil.server.marketing;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.server.ledger.ConsumptionOrder;

/**
 * What a merchant lays down about prices and points besides its levels.
 *
 * @param discountPercent what everyone pays, 1 to 100
 * @param rechargeLabel   what the merchant calls its recharge rule
 * @param tiers           of the recharge rule; empty for no bonus
 * @param order           which money a spend takes first
 * @param bonusDays       how long a bonus can be spent; 0 for no end
 * @param reversals       what becomes of spent points when a sale is taken back
 */
public record PricingTerms(int discountPercent, String rechargeLabel, List<RechargeTier> tiers, ConsumptionOrder order,
        int bonusDays, ReversalTerms reversals) {

    /** Full price, no bonus, principal and bonus spent in proportion. */
    public static final PricingTerms USUAL = new PricingTerms(100, "", List.of(), ConsumptionOrder.PROPORTIONAL, 0);

    public PricingTerms {
        tiers = List.copyOf(tiers);
        // terms that were laid down before it could be said are kept without it
        reversals = Optional.ofNullable(reversals).orElse(ReversalTerms.USUAL);
    }

    /** Reversals as usual. */
    public PricingTerms(int discountPercent, String rechargeLabel, List<RechargeTier> tiers, ConsumptionOrder order,
            int bonusDays) {
        this(discountPercent, rechargeLabel, tiers, order, bonusDays, ReversalTerms.USUAL);
    }

    /** The same with other reversals. */
    public PricingTerms with(ReversalTerms other) {
        return new PricingTerms(discountPercent, rechargeLabel, tiers, order, bonusDays, other);
    }
}
