package org.counterfoil.client.member;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.RefusedException;

/** Sends what stands in a form under one key until the answer is known, so that silence does nothing twice. */
public final class KeptRequest<A> implements Function<FormValues, A> {

    private final SessionScope session;
    private final BiFunction<RequestKey, FormValues, A> sending;
    private Optional<Sent> silent = Optional.empty();

    private record Sent(RequestKey key, FormValues values) {}

    /** @param sending asks the server, under a key that stays the same until the answer is known */
    public KeptRequest(SessionScope session, BiFunction<RequestKey, FormValues, A> sending) {
        this.session = session;
        this.sending = sending;
    }

    /** What was typed anew is another request. */
    @Override
    public A apply(FormValues values) {
        var sent = silent.filter(before -> before.values().equals(values))
                .orElseGet(() -> new Sent(session.newRequest(), values));
        silent = Optional.of(sent);
        try {
            var answer = sending.apply(sent.key(), values);
            silent = Optional.empty();
            return answer;
        } catch (RefusedException refused) {
            if (refused.refusal().code().decides()) {
                silent = Optional.empty();
            }
            throw refused;
        }
    }
}
