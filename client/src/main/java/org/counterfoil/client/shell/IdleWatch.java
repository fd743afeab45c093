package org.counterfoil.client.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.counterfoil.client.shared.ui.UiExecutor;

/**
 * Notices that nothing was done for a while. Keys and pointers come by the hundred, so each only notes the time; one
 * look is under way at a time, and finds out whether it came too early.
 */
final class IdleWatch implements AutoCloseable {

    private final UiExecutor executor;
    private final Clock clock;
    private final Duration patience;
    private final Runnable idle;
    private Instant last;
    private UiExecutor.Pending look = () -> {};

    /**
     * @param patience how long nothing must be done; zero for never noticing
     * @param idle     runs once; the watch ends with it
     */
    IdleWatch(UiExecutor executor, Clock clock, Duration patience, Runnable idle) {
        this.executor = executor;
        this.clock = clock;
        this.patience = patience;
        this.idle = idle;
        this.last = clock.instant();
        if (patience.isPositive()) {
            lookAfter(patience);
        }
    }

    /** Something was done. */
    void touch() {
        last = clock.instant();
    }

    @Override
    public void close() {
        look.cancel();
    }

    private void lookAfter(Duration time) {
        look = executor.after(time, this::look);
    }

    /** Where the clock was set back, it is counted from now. */
    private void look() {
        var passed = Duration.between(last, clock.instant());
        if (passed.isNegative()) {
            touch();
            lookAfter(patience);
        } else if (passed.compareTo(patience) >= 0) {
            idle.run();
        } else {
            lookAfter(patience.minus(passed));
        }
    }
}
