package org.counterfoil.client.organisation.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.ledger.RequestKey;

/**
 * What was sent to adjust a quota and got no answer yet, for as long as the session lasts: a form may be closed and a
 * screen left, yet nobody knows what became of it. To be used on any thread.
 */
final class UnansweredQuotas {

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();

    /** A request, and what stood in its form. */
    record Sent(RequestKey key, FormValues values) {}

    Optional<Sent> of(String subject) {
        return Optional.ofNullable(sent.get(subject));
    }

    /** Keeps what waits for its answer; forgets it where nothing does. */
    void put(String subject, Optional<Sent> waiting) {
        waiting.ifPresentOrElse(it -> sent.put(subject, it), () -> sent.remove(subject));
    }
}
