package org.counterfoil.client.shared.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;

import org.counterfoil.client.shared.connection.Outcome;

/** The executor of the running client: virtual threads behind, the JavaFX thread before. */
public final class FxExecutor implements UiExecutor {

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public <T> void call(Supplier<T> work, Consumer<Outcome<T>> then) {
        try {
            background.execute(() -> {
                var outcome = Outcome.of(work);
                onUi(() -> then.accept(outcome));
            });
        } catch (RejectedExecutionException closing) {
            onUi(() -> then.accept(new Outcome.Gone<>()));
        }
    }

    @Override
    public void onUi(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** To the millisecond, whether anything is drawn or not: readers are told from people by it. */
    @Override
    public Pending after(Duration delay, Runnable action) {
        var wanted = new AtomicBoolean(true);
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, Platform::runLater).execute(() -> {
            if (wanted.get() && !background.isShutdown()) {
                action.run();
            }
        });
        return () -> wanted.set(false);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
