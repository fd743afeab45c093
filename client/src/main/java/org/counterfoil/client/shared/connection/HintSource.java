package org.counterfoil.client.shared.connection;

import java.net.ConnectException;

/** Where hints come from: the server, or something that plays it. */
@FunctionalInterface
public interface HintSource {

    /** There is none. */
    HintSource NONE = () -> {
        throw new ServerGone(new ConnectException("nobody gives hints"));
    };

    /**
     * Opens a stream of the session's own, and returns when it is open.
     *
     * <p>Throws what a call throws: a refusal, {@link ServerGone}, {@link ServerFault}.
     */
    HintStream open();
}
