package org.counterfoil.server.ledger.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The bounded queue before the writers. Closed, it takes nothing more, and what is in it is still posted. */
final class Intake {

    /** The most requests of one commit. */
    static final int BATCH = 256;

    private static final int CAPACITY = 2_048;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_UP = Duration.ofMillis(100);

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(CAPACITY);
    private volatile boolean closed = true;

    /** Whether the request was taken in. */
    boolean offer(Waiting waiting) throws InterruptedException {
        if (closed || !queue.offer(waiting, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        // Closed meanwhile: either a writer has it, or it is taken out again.
        return !closed || !queue.remove(waiting);
    }

    /**
     * What waits when the writer's turn has come; empty once closed and emptied. Without lingering: while one batch is
     * under way, the next one gathers.
     */
    List<Waiting> take(Turns.Turn turn) throws InterruptedException {
        var batch = new ArrayList<Waiting>();
        while (batch.isEmpty()) {
            var first = queue.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                turn.await();
                queue.drainTo(batch, BATCH - 1);
            } else if (closed) {
                break;
            }
        }
        return batch;
    }

    void open() {
        closed = false;
    }

    void close() {
        closed = true;
    }

    /** Answers BUSY to all that nobody will post any more. */
    void turnAwayAll() {
        var left = new ArrayList<Waiting>();
        queue.drainTo(left);
        left.forEach(Waiting::turnAway);
    }
}
