package org.counterfoil.client.shared.connection;

import java.time.Duration;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.ui.UiExecutor;

/**
 * Keeps an eye on the line: every call tells it how it went, and while the server is gone it knocks every few seconds
 * until it is back. To be used on the UI thread, except for what {@link Remote.Watch} is told.
 */
public final class Connection implements Remote.Watch, AutoCloseable {

    /** Between two knocks. */
    public static final Duration KNOCK = Duration.ofSeconds(2);

    private final UiExecutor executor;
    private final Runnable probe;
    private final ReadOnlyObjectWrapper<ConnectionState> state = new ReadOnlyObjectWrapper<>(
            ConnectionState.CONNECTING);
    private UiExecutor.Pending next = () -> {};
    private Runnable expired = () -> {};
    private boolean closed;

    /** @param probe a cheap question to the server; throws {@link ServerGone} when it does not answer */
    public Connection(UiExecutor executor, Runnable probe) {
        this.executor = executor;
        this.probe = probe;
    }

    public ReadOnlyObjectProperty<ConnectionState> state() {
        return state.getReadOnlyProperty();
    }

    /** Knocks now instead of waiting for the next time. */
    public void knock() {
        if (closed) {
            return;
        }
        next.cancel();
        if (state.get() == ConnectionState.GONE) {
            state.set(ConnectionState.CONNECTING);
        }
        executor.call(() -> {
            probe.run();
            return true;
        }, outcome -> {
            if (outcome instanceof Outcome.Gone) {
                lost();
            } else {
                found();
            }
        });
    }

    @Override
    public void answered() {
        executor.onUi(this::found);
    }

    @Override
    public void gone() {
        executor.onUi(this::lost);
    }

    @Override
    public void expired() {
        executor.onUi(() -> expired.run());
    }

    /** What to do when the server has ended the session. */
    public void onExpired(Runnable action) {
        expired = action;
    }

    private void found() {
        next.cancel();
        state.set(ConnectionState.ONLINE);
    }

    private void lost() {
        next.cancel();
        if (closed) {
            return;
        }
        state.set(ConnectionState.GONE);
        next = executor.after(KNOCK, this::knock);
    }

    @Override
    public void close() {
        closed = true;
        next.cancel();
    }
}
