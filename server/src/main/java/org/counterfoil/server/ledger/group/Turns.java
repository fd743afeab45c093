package org.counterfoil.server.ledger.group;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Of a node's writers one gathers and posts at a time: side by side they would halve each other's batches, and a batch
 * costs nearly the same whatever its size. A writer that is held up, by a lock or a slow disk, is not waited for long.
 */
final class Turns {

    private static final Duration PATIENCE = Duration.ofMillis(20);

    private final Semaphore one = new Semaphore(1, true);

    /** A writer's place in the row. */
    Turn place() {
        return new Turn();
    }

    /** Of one writer, used by its thread alone. */
    final class Turn {

        private boolean held;

        /** Waits for the turn, but not for ever; false when the writer goes on without one. */
        boolean await() {
            try {
                held = one.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stop) {
                // What the writer has taken in is posted all the same; it stops before it takes more.
                Thread.currentThread().interrupt();
            }
            return held;
        }

        /** Lets the next one go on; nothing happens when the turn was passed before. */
        void pass() {
            if (held) {
                held = false;
                one.release();
            }
        }
    }
}
