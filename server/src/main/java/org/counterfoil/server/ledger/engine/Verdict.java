package org.counterfoil.server.ledger.engine;

import org.counterfoil.server.ledger.PostingOutcome;

/** What became of one request of a batch. */
public sealed interface Verdict {

    /** It has its answer, to be given once the batch is durable. */
    record Answered(PostingOutcome outcome) implements Verdict {}

    /** Nothing was done: it must run again alone, with all shards of its quota locked. */
    record NeedsAllShards() implements Verdict {}

    /** Nothing was done: the request makes no sense, and whoever built it must know. */
    record Failed(RuntimeException failure) implements Verdict {}
}
