package org.counterfoil.server.value;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.AdjustedQuota;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.PostedLeg;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.organisation.QuotaAdjusting;
import org.counterfoil.server.organisation.StoreQuotas;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.value.recipe.StoreQuotaRecipe;
import org.springframework.stereotype.Component;

/**
 * Moves quota between the merchant and a store, and tells what the store's quota was and is: a grant gathers its
 * shards, so that the transaction's own postings say so for ever.
 */
@Component
class AdjustQuotaHandler implements QuotaAdjusting {

    private static final int LONGEST_REASON = 200;

    private final JointDesk desk;
    private final StoreQuotas stores;
    private final AnsweredRequests answers;
    private final Accounts accounts;
    private final Limits limits;

    AdjustQuotaHandler(JointDesk desk, StoreQuotas stores, AnsweredRequests answers, Accounts accounts,
            Limits limits) {
        this.desk = desk;
        this.stores = stores;
        this.answers = answers;
        this.accounts = accounts;
        this.limits = limits;
    }

    @Override
    public AdjustedQuota adjust(AdjustQuota command, Caller caller) {
        try {
            var done = desk.once(new Ask("adjust-quota", command.request(), command, caller),
                    () -> approver(command, caller), approver -> undertaking(command, caller, approver)).getFirst();
            var id = TransactionNumber.parse(done.number()).orElseThrow().id();
            return answer(command, caller, answers.posted(id).orElseThrow(), done.approver());
        } catch (RefusedException refused) {
            throw named(refused, command);
        }
    }

    /** Nobody is asked to approve what would be refused in any case. */
    private Optional<Approver> approver(AdjustQuota command, Caller caller) {
        var size = command.amount() == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(command.amount());
        limits.granted(command.quota(), size);
        reason(command);
        stores.demandAdjustable(caller, command.store());
        return limits.quota(command, size, caller);
    }

    private static String reason(AdjustQuota command) {
        return Entered.needed("reason", command.reason(), LONGEST_REASON);
    }

    private Undertaking undertaking(AdjustQuota command, Caller caller, Optional<Approver> approver) {
        var amount = command.amount();
        var store = stores.adjustable(caller, command.store());
        var quota = QuotaKind.valueOf(command.quota().name());
        return new Undertaking(
                List.of(new Prepared(new StoreQuotaRecipe(store.id(), quota, amount),
                        Wording.of(reason(command)).withApprover(approver))),
                () -> {
                    var after = accounts.balances(List.of(quota.of(caller.merchant(), store.id()))).getFirst()
                            .balance();
                    stores.adjusted(caller, store, command.quota(), after - amount, after);
                });
    }

    private static AdjustedQuota answer(AdjustQuota command, Caller caller, PostedTransaction posted,
            Optional<Approver> approver) {
        var quota = QuotaKind.valueOf(command.quota().name());
        var after = left(posted, quota.of(caller.merchant(), command.store()));
        return new AdjustedQuota(posted.number(), command.quota(), after - command.amount(), after,
                left(posted, quota.of(caller.merchant(), caller.merchant())), approver);
    }

    /** All of a quota lies in the shard that a grant posted to last. */
    private static long left(PostedTransaction posted, AccountKey quota) {
        return posted.legs().stream().filter(leg -> leg.account().in(0).equals(quota)).map(PostedLeg::after)
                .reduce((_, later) -> later).orElseThrow().orElseThrow();
    }

    /** Whose quota does not suffice, and which: granting takes from the merchant's. */
    private static RefusedException named(RefusedException refused, AdjustQuota command) {
        return refused.refusal().code() == RefusalCode.STORE_QUOTA_EXHAUSTED
                ? new Refusal(lacking(command), refused.refusal().arguments()).thrown()
                : refused;
    }

    private static RefusalCode lacking(AdjustQuota command) {
        return switch (command.quota()) {
            case RECHARGE -> command.amount() > 0
                    ? RefusalCode.MERCHANT_QUOTA_EXHAUSTED
                    : RefusalCode.STORE_QUOTA_LESS;
            case POINTS -> command.amount() > 0
                    ? RefusalCode.MERCHANT_POINTS_QUOTA_EXHAUSTED
                    : RefusalCode.STORE_POINTS_QUOTA_LESS;
        };
    }
}
