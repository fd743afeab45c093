package org.counterfoil.client.device.pinpad;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.ui.UiExecutor;

/**
 * A PIN that its holder chooses: entered on the pad, and once more. Whoever looks on learns how far that is, and how
 * many digits there are. To be used on the screen's thread, but for {@link #pin} and {@link #asks}.
 */
public final class ChosenPin implements AutoCloseable {

    /** So long the pad waits for the next key. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PinPad pad;
    private final UiExecutor executor;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.of(Step.NONE));
    private final AtomicReference<Step> step = new AtomicReference<>(Step.NONE);
    private final AtomicReference<Optional<String>> chosen = new AtomicReference<>(Optional.empty());
    private UiExecutor.Pending waiting = () -> {};

    /** How far it is. */
    public enum Step {
        /** Nobody was asked. */
        NONE,
        /** The pad waits for the new PIN. */
        FIRST,
        /** The pad waits for the same once more. */
        AGAIN,
        /** The second entry was another one: the pad waits for the new PIN. */
        DIFFERED,
        /** The holder does not want to. */
        CANCELLED,
        /** No key came for too long. */
        TIMED_OUT,
        /** Both entries were the same. */
        CHOSEN;

        /** Whether the pad waits. */
        public boolean asks() {
            return this == FIRST || this == AGAIN || this == DIFFERED;
        }

        /** As it stands in texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What may be shown.
     *
     * @param digits how many were entered of this entry
     */
    public record State(Step step, int digits) {

        static State of(Step step) {
            return new State(step, 0);
        }
    }

    public ChosenPin(PinPad pad, UiExecutor executor) {
        this.pad = pad;
        this.executor = executor;
    }

    /** What may be shown now. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The PIN, once it is chosen. */
    public Optional<String> pin() {
        return chosen.get();
    }

    /** Whether the pad waits for the holder. */
    public boolean asks() {
        return step.get().asks();
    }

    /** Begins to ask; what was chosen before is forgotten. */
    public void ask() {
        forget();
        first(Step.FIRST);
    }

    /** Stops asking, and forgets what was chosen. */
    public void forget() {
        if (asks()) {
            pad.withdraw();
        }
        chosen.set(Optional.empty());
        become(State.of(Step.NONE));
    }

    @Override
    public void close() {
        forget();
    }

    private void first(Step asking) {
        listen(asking, this::again);
    }

    private void again(String once) {
        listen(Step.AGAIN, twice -> {
            if (twice.equals(once)) {
                chosen.set(Optional.of(once));
                become(State.of(Step.CHOSEN));
            } else {
                first(Step.DIFFERED);
            }
        });
    }

    private void listen(Step asking, Consumer<String> then) {
        pad.ask(new PinPad.Listener() {
            @Override
            public void digits(int count) {
                become(new State(asking, count));
            }

            @Override
            public void entered(String pin) {
                then.accept(pin);
            }

            @Override
            public void cancelled() {
                become(State.of(Step.CANCELLED));
            }
        });
    }

    private void become(State now) {
        waiting.cancel();
        step.set(now.step());
        state.set(now);
        if (now.step().asks()) {
            waiting = executor.after(PATIENCE, () -> {
                pad.withdraw();
                become(State.of(Step.TIMED_OUT));
            });
        }
    }
}
