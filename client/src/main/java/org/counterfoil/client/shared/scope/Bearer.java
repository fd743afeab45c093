package org.counterfoil.client.shared.scope;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The token of the session that is open now, read by every call. */
public final class Bearer {

    private final AtomicReference<String> token = new AtomicReference<>("");

    /** Empty while nobody is signed in. */
    public Optional<String> token() {
        return Optional.of(token.get()).filter(value -> !value.isEmpty());
    }

    void set(String value) {
        token.set(value);
    }
}
