package org.counterfoil.client.shared.connection;

import java.util.Optional;

/** Hints as they come. */
public interface HintStream extends AutoCloseable {

    /**
     * Waits for the next one and returns its key; empty when the stream has come to its end.
     *
     * @throws ServerGone when the line broke
     */
    Optional<String> next();

    /** Ends it; whoever waits is let go of. May be called from anywhere, and more than once. */
    @Override
    void close();
}
