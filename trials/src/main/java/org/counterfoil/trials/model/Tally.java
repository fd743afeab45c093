package org.counterfoil.trials.model;

import java.util.concurrent.atomic.AtomicLong;

/** What was done so far. */
final class Tally {

    private final AtomicLong sequences = new AtomicLong();
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final long began = System.nanoTime();

    void add(Comparison.Result result) {
        sequences.incrementAndGet();
        operations.addAndGet(result.operations());
        refused.addAndGet(result.refused());
    }

    /** Operations of a second, since the beginning. */
    long rate() {
        return operations.get() * 1_000_000_000L / Math.max(1, System.nanoTime() - began);
    }

    @Override
    public String toString() {
        return sequences + " sequences, " + operations + " operations, " + refused + " refused";
    }
}
