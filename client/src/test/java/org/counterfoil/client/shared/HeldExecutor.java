package org.counterfoil.client.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.UiExecutor;

/** Keeps every call back until it is told to answer it, in whatever order. */
public final class HeldExecutor implements UiExecutor {

    private final List<Runnable> held = new ArrayList<>();

    @Override
    public <T> void call(Supplier<T> work, Consumer<Outcome<T>> then) {
        held.add(() -> then.accept(Outcome.of(work)));
    }

    /** Answers the call at a place among those that wait. */
    public void answer(int place) {
        held.remove(place).run();
    }

    /** Answers all that wait, oldest first, and what they ask in turn. */
    public void answerAll() {
        while (!held.isEmpty()) {
            answer(0);
        }
    }

    /** How many calls wait. */
    public int waiting() {
        return held.size();
    }

    @Override
    public void onUi(Runnable action) {
        action.run();
    }

    @Override
    public Pending after(Duration delay, Runnable action) {
        throw new UnsupportedOperationException("nothing is delayed here");
    }

    @Override
    public void close() {
        held.clear();
    }
}
