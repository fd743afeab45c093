package org.counterfoil.client.organisation.store;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.AdjustedQuota;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.approval.Approval;

/** Adjusts a quota under one key until its answer is known: what is saved again after silence moves nothing twice. */
final class QuotaRequest {

    private static final String FIELD = "field";

    private final SessionScope session;
    private final long store;
    private final StoreQuota quota;
    private final AtomicReference<Optional<Approval>> approval = new AtomicReference<>(Optional.empty());
    private Optional<RequestKey> unanswered = Optional.empty();

    QuotaRequest(SessionScope session, long store, StoreQuota quota) {
        this.session = session;
        this.store = store;
        this.quota = quota;
    }

    /** The next sending goes with this, and only that. */
    void approve(Approval by) {
        approval.set(Optional.of(by));
    }

    AdjustedQuota send(FormValues values) {
        var key = unanswered.orElseGet(session::newRequest);
        unanswered = Optional.of(key);
        try {
            var answer = session.api(StoreApi.class).adjustQuota(new AdjustQuota(key, store, quota,
                    QuotaForm.amount(values), QuotaForm.reason(values), approval.getAndSet(Optional.empty())));
            unanswered = Optional.empty();
            return answer;
        } catch (RefusedException refused) {
            if (refused.refusal().code().decides() && !refused.refusal().code().asksForApproval()) {
                unanswered = Optional.empty();
            }
            throw placed(refused.refusal()).thrown();
        }
    }

    /** What is too much is told where it was typed. */
    private static Refusal placed(Refusal refusal) {
        return switch (refusal.code()) {
            case MERCHANT_QUOTA_EXHAUSTED, MERCHANT_POINTS_QUOTA_EXHAUSTED, STORE_QUOTA_LESS, STORE_POINTS_QUOTA_LESS,
                    AMOUNT_TOO_LARGE ->
                refusal.with(FIELD, QuotaForm.AMOUNT);
            default -> refusal;
        };
    }
}
