package org.counterfoil.client.shared.hint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import javafx.util.Subscription;

import org.counterfoil.client.shared.connection.HintSource;
import org.counterfoil.client.shared.connection.HintStream;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.hint.HintTopic;

/**
 * Follows the session's stream of hints, and opens it again when it breaks: after a second, then after twice as long
 * each time up to a minute, each pause some half shorter or longer, so that a thousand desks don't come back at
 * once. To be used on the UI thread.
 */
public final class Hints implements AutoCloseable {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final HintSource source;
    private final UiExecutor executor;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<HintTopic, List<Runnable>> listeners = new EnumMap<>(HintTopic.class);
    private Optional<HintStream> stream = Optional.empty();
    private UiExecutor.Pending next = () -> {};
    private Duration pause = FIRST;
    private Instant opened = Instant.MAX;
    private boolean tried;
    private boolean closed;

    Hints(HintSource source, UiExecutor executor, Clock clock, RandomGenerator random) {
        this.source = source;
        this.executor = executor;
        this.clock = clock;
        this.random = random;
    }

    /** The session's one; it ends with the session. */
    public static Hints of(SessionScope session) {
        var terminal = session.terminal();
        return session.keep(Hints.class, () -> new Hints(terminal.apis().hints(), terminal.executor(),
                terminal.clock(), new SplittableRandom()));
    }

    /**
     * Runs the action at every hint at the topic, and where hints may have been missed: once a stream is open, and when
     * the first try to open one has failed. So whoever waits for hints need not ask by itself to begin with.
     */
    public Subscription on(HintTopic topic, Runnable action) {
        listeners.computeIfAbsent(topic, _ -> new ArrayList<>()).add(action);
        return () -> listeners.get(topic).remove(action);
    }

    /** Begins to follow. */
    public void follow() {
        executor.call(source::open, this::tried);
    }

    /** Follows no more. */
    @Override
    public void close() {
        closed = true;
        next.cancel();
        stream.ifPresent(HintStream::close);
        stream = Optional.empty();
    }

    private void tried(Outcome<HintStream> outcome) {
        if (outcome instanceof Outcome.Done<HintStream>(var open)) {
            opened(open);
        } else if (!closed) {
            if (!tried) {
                tried = true;
                tellMissed();
            }
            if (outcome instanceof Outcome.Refused<HintStream>(var refusal) && refusal.code() != RefusalCode.BUSY) {
                heard(HintTopic.SESSION_ENDED);
            }
            later();
        }
    }

    private void opened(HintStream open) {
        if (closed) {
            open.close();
            return;
        }
        tried = true;
        stream = Optional.of(open);
        opened = clock.instant();
        tellMissed();
        listen(open);
    }

    private void listen(HintStream open) {
        if (closed) {
            return;
        }
        executor.call(open::next, outcome -> {
            if (closed) {
                return;
            }
            if (outcome instanceof Outcome.Done<Optional<String>>(var heard) && heard.isPresent()) {
                HintTopic.ofKey(heard.get()).ifPresent(this::heard);
                listen(open);
            } else {
                broken(open);
            }
        });
    }

    /** One that lasted for a while was no bad one. */
    private void broken(HintStream open) {
        open.close();
        stream = Optional.empty();
        if (Duration.between(opened, clock.instant()).compareTo(LONGEST) >= 0) {
            pause = FIRST;
        }
        later();
    }

    private void later() {
        if (closed) {
            return;
        }
        var half = pause.dividedBy(2);
        next = executor.after(half.plusMillis(random.nextLong(pause.toMillis() + 1)), this::follow);
        var twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    private void tellMissed() {
        for (var topic : HintTopic.values()) {
            if (topic != HintTopic.SESSION_ENDED) {
                tell(topic);
            }
        }
    }

    /** After the end of the session there is nothing to follow. */
    private void heard(HintTopic topic) {
        if (topic == HintTopic.SESSION_ENDED) {
            close();
        }
        tell(topic);
    }

    private void tell(HintTopic topic) {
        List.copyOf(listeners.getOrDefault(topic, List.of())).forEach(Runnable::run);
    }
}
