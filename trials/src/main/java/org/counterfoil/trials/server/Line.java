package org.counterfoil.trials.server;

import org.counterfoil.common.ledger.RequestKey;

/** A signed-in way to a server's doors, over the network or without it. Safe for many threads. */
public interface Line extends AutoCloseable {

    /** The server's door of this type. */
    <T> T api(Class<T> type);

    /** Names a new request of this terminal. */
    RequestKey key();

    @Override
    void close();
}
