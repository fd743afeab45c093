package org.counterfoil.client.organisation.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.approval.Approval;

/**
 * Adjusts a quota under one key until its answer is known: what is saved again after silence moves nothing twice, also
 * from a form that was opened anew meanwhile.
 */
public final class QuotaRequest<A> {

    private static final String FIELD = "field";

    private final SessionScope session;
    private final UnansweredQuotas unanswered;
    private final String subject;
    private final Sending<A> sending;
    private final AtomicReference<Optional<Approval>> approval = new AtomicReference<>(Optional.empty());
    private Optional<RequestKey> begun = Optional.empty();

    /**
     * To be made on the UI thread.
     *
     * @param subject whose quota, and which
     * @param sending asks the server for what stands in a {@link QuotaForm}
     */
    public QuotaRequest(SessionScope session, String subject, Sending<A> sending) {
        this.session = session;
        this.unanswered = session.keep(UnansweredQuotas.class, UnansweredQuotas::new);
        this.subject = subject;
        this.sending = sending;
    }

    /** Asks the server. */
    @FunctionalInterface
    public interface Sending<A> {

        A send(RequestKey key, FormValues values, Optional<Approval> approval);
    }

    /** What the form begins with: what got no answer, or a fresh grant. */
    public FormValues first() {
        return unanswered.of(subject).map(UnansweredQuotas.Sent::values).orElseGet(QuotaForm::fresh);
    }

    /** Says that what the form begins with may have been done already; nothing where it is fresh. */
    public Notice heed() {
        return unanswered.of(subject).isPresent()
                ? Notice.warning("stores.adjust-unanswered", Map.of())
                : Notice.NONE;
    }

    /** Whether this was sent and got no answer: it may have been done already, and is not to be judged anew. */
    boolean repeats(FormValues values) {
        return unanswered.of(subject).filter(sent -> sent.values().equals(values)).isPresent();
    }

    /** The next sending goes with this, and only that. */
    void approve(Approval by) {
        approval.set(Optional.of(by));
    }

    /** The answer. Refuses as the server does; what is too much is refused at the amount. */
    public A send(FormValues values) {
        var silent = unanswered.of(subject);
        var key = silent.map(UnansweredQuotas.Sent::key).or(() -> begun).orElseGet(session::newRequest);
        begun = Optional.of(key);
        unanswered.put(subject, Optional.of(new UnansweredQuotas.Sent(key, values)));
        try {
            var answer = sending.send(key, values, approval.getAndSet(Optional.empty()));
            settle();
            return answer;
        } catch (RefusedException refused) {
            var code = refused.refusal().code();
            if (code.asksForApproval()) {
                unanswered.put(subject, Optional.empty());
            } else if (code.decides()) {
                settle();
            } else {
                unanswered.put(subject, silent);
            }
            throw placed(refused.refusal()).thrown();
        }
    }

    private void settle() {
        unanswered.put(subject, Optional.empty());
        begun = Optional.empty();
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
