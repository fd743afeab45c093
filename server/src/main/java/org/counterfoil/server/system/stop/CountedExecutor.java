package org.counterfoil.server.system.stop;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Has work done by others, and knows when none of it is under way. */
final class CountedExecutor implements Executor {

    private final Executor workers;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private int running;

    CountedExecutor(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable work) {
        count(1);
        var taken = false;
        try {
            workers.execute(() -> {
                try {
                    work.run();
                } finally {
                    count(-1);
                }
            });
            taken = true;
        } finally {
            if (!taken) {
                count(-1);
            }
        }
    }

    /** Waits until nothing is under way; returns whether that came true in time. */
    boolean awaitIdle(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (running > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
            return running == 0;
        } finally {
            lock.unlock();
        }
    }

    private void count(int change) {
        lock.lock();
        try {
            running += change;
            if (running == 0) {
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
