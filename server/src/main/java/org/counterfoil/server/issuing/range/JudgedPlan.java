package org.counterfoil.server.issuing.range;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.card.CardRange;
import org.counterfoil.server.organisation.StoreFacts;
import org.counterfoil.server.value.RechargeTerms;

/**
 * A plan against which nothing speaks at this moment.
 *
 * @param plan    as it is kept
 * @param opening what is paid in on each card; empty for nothing
 */
record JudgedPlan(RangePlan plan, CardRange cards, LevelView level, StoreFacts store, Optional<LocalDate> lastDay,
        Optional<RechargeTerms> opening) {

    RangePreview.Sums perCard() {
        return new RangePreview.Sums(opening.map(RechargeTerms::amount).orElse(0L),
                opening.map(RechargeTerms::bonus).orElse(0L), cards.offer().deposit());
    }

    RangePreview.Sums total() {
        return perCard().times(cards.count());
    }
}
