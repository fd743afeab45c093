package org.counterfoil.server.issuing.range;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.issuing.RangePlan;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a plan comes to, and whether the quota suffices. */
@Component
class PreviewRangeHandler {

    private final RangePlans plans;
    private final Accounts accounts;

    PreviewRangeHandler(RangePlans plans, Accounts accounts) {
        this.plans = plans;
        this.accounts = accounts;
    }

    /** See {@link org.counterfoil.common.issuing.RangeApi#preview}. */
    @Transactional(readOnly = true)
    public RangePreview handle(RangePlan plan, Caller caller) {
        return of(plans.judged(plan, caller), caller);
    }

    RangePreview of(JudgedPlan judged, Caller caller) {
        var cards = judged.cards();
        return new RangePreview(cards.count(), cards.first(), cards.last(), cards.typeName(), cards.registered(),
                judged.level().name(), judged.lastDay(), judged.perCard(), judged.total(), quota(judged, caller));
    }

    private Optional<RangePreview.Quota> quota(JudgedPlan judged, Caller caller) {
        if (judged.opening().isEmpty()) {
            return Optional.empty();
        }
        var merchants = !judged.store().rechargeQuotaChecked();
        var owner = merchants ? caller.merchant() : judged.store().id();
        var left = accounts.balances(List.of(QuotaKind.RECHARGE.of(caller.merchant(), owner))).getFirst().available();
        return Optional.of(new RangePreview.Quota(merchants, judged.total().principal(), left));
    }
}
