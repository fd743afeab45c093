package org.counterfoil.client.value.bench;

import java.util.Optional;
import java.util.function.BiFunction;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.RefusedException;

/**
 * Sends one command under one key until its answer is known, so that silence does nothing twice.
 *
 * @param <B> what the command says, but for its key
 * @param <A> the answer
 */
public final class KeptCommand<B, A> {

    private final SessionScope session;
    private final BiFunction<RequestKey, B, A> sending;
    private Optional<Sent<B>> silent = Optional.empty();

    private record Sent<B>(RequestKey key, B body) {}

    public KeptCommand(SessionScope session, BiFunction<RequestKey, B, A> sending) {
        this.session = session;
        this.sending = sending;
    }

    /** Another body is another request; to be called off the screen's thread. */
    public A send(B body) {
        var sent = silent.filter(before -> before.body().equals(body))
                .orElseGet(() -> new Sent<>(session.newRequest(), body));
        silent = Optional.of(sent);
        try {
            var answer = sending.apply(sent.key(), body);
            silent = Optional.empty();
            return answer;
        } catch (RefusedException refused) {
            if (refused.refusal().code().decides() && !refused.refusal().code().asksForApproval()) {
                silent = Optional.empty();
            }
            throw refused;
        }
    }
}
