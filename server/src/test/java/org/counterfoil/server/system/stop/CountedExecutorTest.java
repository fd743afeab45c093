package org.counterfoil.server.system.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

import org.junit.jupiter.api.Test;

class CountedExecutorTest {

    private final Queue<Runnable> taken = new ArrayDeque<>();
    private final CountedExecutor counted = new CountedExecutor(taken::add);

    @Test
    void whoHasNothingToDoIsIdle() throws InterruptedException {
        assertThat(counted.awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void itIsIdleWhenTheLastWorkHasEnded() throws InterruptedException {
        counted.execute(() -> {});
        counted.execute(() -> {});
        taken.remove().run();
        assertThat(counted.awaitIdle(Duration.ofMillis(1))).isFalse();
        taken.remove().run();
        assertThat(counted.awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void whoWaitsGoesOnAsSoonAsItIsIdle() throws InterruptedException {
        counted.execute(() -> {});
        Thread.ofVirtual().start(taken.remove());
        assertThat(counted.awaitIdle(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void workThatFailsOrIsNotTakenIsOver() throws InterruptedException {
        counted.execute(() -> {
            throw new IllegalStateException("failed");
        });
        assertThatThrownBy(() -> taken.remove().run()).hasMessage("failed");
        var full = new CountedExecutor(_ -> {
            throw new RejectedExecutionException("full");
        });
        assertThatThrownBy(() -> full.execute(() -> {})).hasMessage("full");
        assertThat(counted.awaitIdle(Duration.ZERO)).isTrue();
        assertThat(full.awaitIdle(Duration.ZERO)).isTrue();
    }
}
