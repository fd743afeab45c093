package org.counterfoil.client.shared.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.counterfoil.client.shared.HeldExecutor;
import org.counterfoil.client.shared.connection.HintStream;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.hint.HintTopic;
import org.junit.jupiter.api.Test;

/** What becomes of a stream that is played. The dice always fall so that a pause is half of what it may be. */
class HintsTest {

    private final Slow executor = new Slow();
    private final List<String> told = new ArrayList<>();
    private final Deque<Supplier<HintStream>> streams = new ArrayDeque<>();
    private final List<Instant> tries = new ArrayList<>();
    private final Hints hints = new Hints(this::open, executor,
            ((InstantSource) executor::now).withZone(ZoneOffset.UTC), () -> 0);

    @Test
    void whoListensIsToldWhatMayHaveBeenMissedAndThenEveryHint() {
        follow("notices", "notices", "something-new");
        assertThat(told).isEmpty();
        executor.answer();
        assertThat(told).as("once it is open").containsExactly("notices");
        executor.answer();
        executor.answer();
        assertThat(told).hasSize(3);
        executor.answer();
        assertThat(told).as("nobody knows that topic").hasSize(3);
    }

    @Test
    void whereNoStreamCanBeHadItIsTriedAgainAfterLongerAndLongerPauses() {
        hints.on(HintTopic.NOTICES, () -> told.add("notices"));
        hints.follow();
        executor.answer();
        assertThat(told).as("what is shown is asked for all the same").containsExactly("notices");
        executor.elapse(Duration.ofSeconds(90));
        assertThat(pauses()).startsWith(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L).hasSize(7);
        assertThat(told).as("nothing was missed that the first answer could have had").hasSize(1);
    }

    @Test
    void aStreamThatLastedIsOpenedAgainAtOnceAndOneThatDidNotIsNot() {
        streams.add(() -> new Playing(List.of()));
        streams.add(() -> new Playing(List.of()));
        hints.on(HintTopic.NOTICES, () -> told.add("notices"));
        hints.follow();
        executor.answer();
        executor.pass(Duration.ofMinutes(2));
        executor.answer();
        executor.elapse(Duration.ofSeconds(20));
        assertThat(pauses()).startsWith(120_500L, 1_000L, 2_000L);
        assertThat(told).as("by each stream that opens").hasSize(2);
    }

    @Test
    void afterTheEndOfTheSessionNothingIsFollowed() {
        follow("session-ended", "notices");
        executor.answer();
        executor.answer();
        assertThat(told).containsExactly("notices", "session-ended");
        executor.elapse(Duration.ofMinutes(5));
        assertThat(tries).hasSize(1);
        assertThat(told).hasSize(2);
    }

    @Test
    void aSessionThatMayHaveNoStreamAnyMoreIsOver() {
        streams.add(() -> {
            throw Refusal.of(RefusalCode.EMPLOYEE_SUSPENDED).thrown();
        });
        hints.on(HintTopic.SESSION_ENDED, () -> told.add("session-ended"));
        hints.follow();
        executor.answer();
        executor.elapse(Duration.ofMinutes(5));
        assertThat(told).containsExactly("session-ended");
        assertThat(tries).hasSize(1);
    }

    @Test
    void aServerWithoutRoomIsAskedAgain() {
        streams.add(() -> {
            throw Refusal.of(RefusalCode.BUSY).thrown();
        });
        follow("notices");
        executor.answer();
        executor.elapse(Duration.ofMillis(500));
        assertThat(told).as("at the failed try, when it opens, and the hint").hasSize(3);
    }

    @Test
    void withTheSessionTheStreamEnds() {
        var stream = new Playing(List.of("notices"));
        streams.add(() -> stream);
        hints.on(HintTopic.NOTICES, () -> told.add("notices"));
        hints.follow();
        executor.answer();
        hints.close();
        assertThat(stream.closed).isTrue();
        executor.elapse(Duration.ofMinutes(5));
        assertThat(told).as("a hint that was under way").hasSize(1);
        assertThat(tries).hasSize(1);
    }

    @Test
    void aStreamThatOpensTooLateIsClosed() {
        var stream = new Playing(List.of("notices"));
        streams.add(() -> stream);
        hints.follow();
        hints.close();
        executor.answer();
        assertThat(stream.closed).isTrue();
    }

    private void follow(String... topics) {
        streams.add(() -> new Playing(List.of(topics)));
        for (var topic : HintTopic.values()) {
            hints.on(topic, () -> told.add(topic.key()));
        }
        hints.follow();
    }

    private HintStream open() {
        tries.add(executor.now());
        if (streams.isEmpty()) {
            throw new ServerGone(new ConnectException("nobody is there"));
        }
        return streams.remove().get();
    }

    /** Between two tries, in milliseconds. */
    private List<Long> pauses() {
        var pauses = new ArrayList<Long>();
        for (int at = 1; at < tries.size(); at++) {
            pauses.add(Duration.between(tries.get(at - 1), tries.get(at)).toMillis());
        }
        return pauses;
    }

    /** Tells these, and then is at its end. */
    private static final class Playing implements HintStream {

        private final Deque<String> left;
        private boolean closed;

        Playing(List<String> topics) {
            left = new ArrayDeque<>(topics);
        }

        @Override
        public Optional<String> next() {
            return Optional.ofNullable(left.poll());
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Keeps calls back, and lets time pass when it is told to. */
    private static final class Slow implements UiExecutor {

        private static final Duration STEP = Duration.ofMillis(500);

        private final HeldExecutor calls = new HeldExecutor();
        private final DirectExecutor delays = new DirectExecutor();
        private Instant now = Instant.EPOCH;

        Instant now() {
            return now;
        }

        void answer() {
            calls.answer(0);
        }

        /** Nothing is answered meanwhile. */
        void pass(Duration time) {
            now = now.plus(time);
            delays.elapse(time);
        }

        /** Whatever is asked meanwhile is answered. */
        void elapse(Duration time) {
            for (var until = now.plus(time); now.isBefore(until);) {
                calls.answerAll();
                pass(STEP);
            }
            calls.answerAll();
        }

        @Override
        public <T> void call(Supplier<T> work, Consumer<Outcome<T>> then) {
            calls.call(work, then);
        }

        @Override
        public void onUi(Runnable action) {
            action.run();
        }

        @Override
        public Pending after(Duration delay, Runnable action) {
            return delays.after(delay, action);
        }

        @Override
        public void close() {
            delays.close();
        }
    }
}
