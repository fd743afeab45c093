package org.counterfoil.client.shared.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.Outcome;

/** Does everything at once on the calling thread, for pictures and tests; delayed actions wait for {@link #elapse}. */
public final class DirectExecutor implements UiExecutor {

    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public <T> void call(Supplier<T> work, Consumer<Outcome<T>> then) {
        then.accept(Outcome.of(work));
    }

    @Override
    public void onUi(Runnable action) {
        action.run();
    }

    @Override
    public Pending after(Duration delay, Runnable action) {
        var one = new Waiting(now.plus(delay), action);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    /** Lets time pass: runs what becomes due, in order of its time. */
    public void elapse(Duration time) {
        var until = now.plus(time);
        while (true) {
            var due = waiting.stream().filter(one -> one.at().compareTo(until) <= 0)
                    .min((a, b) -> a.at().compareTo(b.at()));
            if (due.isEmpty()) {
                break;
            }
            waiting.remove(due.get());
            now = due.get().at();
            due.get().action().run();
        }
        now = until;
    }

    @Override
    public void close() {
        waiting.clear();
    }

    private record Waiting(Duration at, Runnable action) {}
}
