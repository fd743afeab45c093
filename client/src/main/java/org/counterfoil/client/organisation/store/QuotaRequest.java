package org.counterfoil.client.organisation.store;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.approval.Approval;

/** Adjusts a quota under one key until its answer is known: what is saved again after silence moves nothing twice. */
public final class QuotaRequest<A> {

    private static final String FIELD = "field";

    private final SessionScope session;
    private final Sending<A> sending;
    private final AtomicReference<Optional<Approval>> approval = new AtomicReference<>(Optional.empty());
    private Optional<RequestKey> unanswered = Optional.empty();

    /** @param sending asks the server for what stands in a {@link QuotaForm} */
    public QuotaRequest(SessionScope session, Sending<A> sending) {
        this.session = session;
        this.sending = sending;
    }

    /** Asks the server. */
    @FunctionalInterface
    public interface Sending<A> {

        A send(RequestKey key, FormValues values, Optional<Approval> approval);
    }

    /** The next sending goes with this, and only that. */
    void approve(Approval by) {
        approval.set(Optional.of(by));
    }

    /** The answer. Refuses as the server does; what is too much is refused at the amount. */
    public A send(FormValues values) {
        var key = unanswered.orElseGet(session::newRequest);
        unanswered = Optional.of(key);
        try {
            var answer = sending.send(key, values, approval.getAndSet(Optional.empty()));
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
                    MERCHANT_QUOTA_LESS, MERCHANT_POINTS_QUOTA_LESS, AMOUNT_TOO_LARGE ->
                refusal.with(FIELD, QuotaForm.AMOUNT);
            default -> refusal;
        };
    }
}
