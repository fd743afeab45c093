package org.counterfoil.server.value;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.value.Tender;
import org.counterfoil.server.value.recipe.RechargeRecipe;

/**
 * What a recharge comes to, whoever gets it.
 *
 * @param amount    paid in, minor units
 * @param bonus     given for it, minor units
 * @param bonusDays how long the bonus can be spent; 0 for no end
 * @param rules     the version of the rules that it was computed by
 */
public record RechargeTerms(long amount, long bonus, int bonusDays, Tender tender, int rules) {

    /** On a card, today. */
    public Prepared of(PresentedCard card, String remark, LocalDate today) {
        var ends = bonusDays == 0 ? Optional.<LocalDate>empty() : Optional.of(today.plusDays(bonusDays));
        return new Prepared(new RechargeRecipe(card.holder(), amount, bonus, ends, tender, card.ceiling(), rules),
                Wording.of(remark, card).withReceived(amount));
    }
}
