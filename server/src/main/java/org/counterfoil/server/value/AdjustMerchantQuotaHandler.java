package org.counterfoil.server.value;

import java.util.List;

import org.counterfoil.common.organisation.AdjustMerchantQuota;
import org.counterfoil.common.organisation.AdjustedMerchantQuota;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.PostedLeg;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.organisation.MerchantQuotaAdjusting;
import org.counterfoil.server.organisation.MerchantQuotas;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.value.recipe.QuotaGrantRecipe;
import org.springframework.stereotype.Component;

/**
 * Grants a merchant quota out of nothing, or takes it back into that: the platform sells the right, and owes it to
 * nobody. The transaction stands in the merchant's books, at its headquarters, and bears the name of who did it.
 */
@Component
class AdjustMerchantQuotaHandler implements MerchantQuotaAdjusting {

    private static final int LONGEST_REASON = 200;

    private final JointDesk desk;
    private final MerchantQuotas merchants;
    private final AnsweredRequests answers;
    private final Accounts accounts;
    private final Limits limits;

    AdjustMerchantQuotaHandler(JointDesk desk, MerchantQuotas merchants, AnsweredRequests answers,
            Accounts accounts, Limits limits) {
        this.desk = desk;
        this.merchants = merchants;
        this.answers = answers;
        this.accounts = accounts;
        this.limits = limits;
    }

    @Override
    public AdjustedMerchantQuota adjust(AdjustMerchantQuota command, Caller caller) {
        var there = merchants.at(command.code(), caller);
        try {
            return MerchantScope.call(there.merchant(), () -> adjusted(command, caller, there));
        } catch (RefusedException refused) {
            throw named(refused, command.quota());
        }
    }

    private AdjustedMerchantQuota adjusted(AdjustMerchantQuota command, Caller caller, Caller there) {
        var done = desk.once(new Ask("adjust-merchant-quota", command.request(), command, there), () -> {},
                () -> undertaking(command, caller, there.merchant())).getFirst();
        var id = TransactionNumber.parse(done.number()).orElseThrow().id();
        var quota = QuotaKind.valueOf(command.quota().name()).of(there.merchant(), there.merchant());
        var after = answers.posted(id).orElseThrow().legs().stream()
                .filter(leg -> leg.account().in(0).equals(quota)).map(PostedLeg::after).reduce((_, later) -> later)
                .orElseThrow().orElseThrow();
        return new AdjustedMerchantQuota(done.number(), command.quota(), after - command.amount(), after);
    }

    private Undertaking undertaking(AdjustMerchantQuota command, Caller caller, long merchant) {
        var amount = command.amount();
        limits.granted(command.quota(), amount);
        var reason = Entered.needed("reason", command.reason(), LONGEST_REASON);
        var quota = QuotaKind.valueOf(command.quota().name());
        return new Undertaking(
                List.of(new Prepared(new QuotaGrantRecipe(merchant, quota, amount), Wording.of(reason))), () -> {
                    var after = accounts.balances(List.of(quota.of(merchant, merchant))).getFirst().balance();
                    merchants.adjusted(caller, command.code(), command.quota(), after - amount, after);
                });
    }

    private static RefusedException named(RefusedException refused, StoreQuota quota) {
        var lacking = switch (quota) {
            case RECHARGE -> RefusalCode.MERCHANT_QUOTA_LESS;
            case POINTS -> RefusalCode.MERCHANT_POINTS_QUOTA_LESS;
        };
        return refused.refusal().code() == RefusalCode.STORE_QUOTA_EXHAUSTED
                ? new Refusal(lacking, refused.refusal().arguments()).thrown()
                : refused;
    }
}
