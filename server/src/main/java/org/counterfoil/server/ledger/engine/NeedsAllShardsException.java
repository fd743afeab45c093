package org.counterfoil.server.ledger.engine;

/** The slot's own shard of a quota is empty: the request needs a batch of its own that locks all shards. */
final class NeedsAllShardsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NeedsAllShardsException() {
        super("the slot's shard is empty", null, false, false);
    }
}
