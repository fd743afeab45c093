package org.counterfoil.client.shared.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;

/** What every view model has: a busy state, the trouble to show, and questions of which the newest counts. */
public abstract class ViewModel implements AutoCloseable {

    private final UiExecutor executor;
    private final Busy busy = new Busy();
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private boolean closed;

    protected ViewModel(UiExecutor executor) {
        this.executor = executor;
    }

    public Busy busy() {
        return busy;
    }

    /** What the screen says beside its content; {@link Notice#NONE} when it says nothing. */
    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    protected void say(Notice next) {
        notice.set(next);
    }

    protected UiExecutor executor() {
        return executor;
    }

    /** Asks; an answer that a later question has overtaken, or that comes after closing, is dropped. */
    protected <T> void ask(Supplier<T> work, Consumer<Outcome<T>> then) {
        var token = latest.next();
        run(work, outcome -> {
            if (token.current()) {
                then.accept(outcome);
            }
        });
    }

    /** Commands; the answer always counts, however late, unless the screen is closed. */
    protected <T> void run(Supplier<T> work, Consumer<Outcome<T>> then) {
        busy.begin();
        executor.call(work, outcome -> {
            busy.end();
            if (!closed) {
                then.accept(outcome);
            }
        });
    }

    /** Shows the trouble of an outcome, or nothing when it went well. */
    protected void sayTroubleOf(Outcome<?> outcome) {
        say(Notice.troubleOf(outcome));
    }

    /** Shows the trouble of an outcome, or goes on with what was answered. */
    protected <T> void answered(Outcome<T> outcome, Consumer<T> then) {
        sayTroubleOf(outcome);
        if (outcome instanceof Outcome.Done<T>(var answer)) {
            then.accept(answer);
        }
    }

    @Override
    public void close() {
        closed = true;
        latest.drop();
    }
}
