package org.counterfoil.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;

/** The UI thread for tests: started once, always waited for with a limit, so that nothing hangs. */
public final class Fx {

    private static final long LIMIT_SECONDS = 20;
    /** Rarely enough to leave the processor to the screen. */
    private static final long LOOK_NANOS = 2_000_000;

    private Fx() {}

    /** Starts the toolkit on the headless platform; harmless when it runs already. */
    public static void start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException already) {
            started.countDown();
        }
        Platform.setImplicitExit(false);
        try {
            assertThat(started.await(LIMIT_SECONDS, TimeUnit.SECONDS)).as("toolkit started").isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Does it on the UI thread and waits for the result. */
    public static <T> T call(Callable<T> work) {
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return wait(task);
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until it is so on the UI thread, looking again after every pulse or so. */
    public static void until(String what, BooleanSupplier so) {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!call(so::getAsBoolean)) {
            assertThat(System.nanoTime()).as(what).isLessThan(limit);
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static <T> T wait(FutureTask<T> task) {
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }
}
