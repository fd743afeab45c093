package org.counterfoil.client.shared.ui;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.Outcome;

/** Runs work away from the UI thread and brings its outcome back onto it. */
public interface UiExecutor extends AutoCloseable {

    /** Runs {@code work} in the background; {@code then} gets what became of it, on the UI thread. */
    <T> void call(Supplier<T> work, Consumer<Outcome<T>> then);

    /** Runs an action on the UI thread: at once when already on it, else soon. */
    void onUi(Runnable action);

    /** Runs an action on the UI thread after a while, unless it is cancelled before. */
    Pending after(Duration delay, Runnable action);

    /** Stops taking work; delayed actions are dropped. */
    @Override
    void close();

    /** Something that will happen later. */
    @FunctionalInterface
    interface Pending {

        /** After this it won't happen; harmless when it already has. */
        void cancel();
    }
}
