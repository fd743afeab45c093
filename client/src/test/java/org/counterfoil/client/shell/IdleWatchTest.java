package org.counterfoil.client.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.counterfoil.client.shared.ui.DirectExecutor;
import org.junit.jupiter.api.Test;

class IdleWatchTest {

    private final DirectExecutor executor = new DirectExecutor();
    private final TurnedClock clock = new TurnedClock();
    private int noticed;

    @Test
    void nothingDoneForSoLongIsNoticedOnce() {
        var watch = watch(Duration.ofMinutes(5));
        pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(noticed).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(noticed).isEqualTo(1);
        pass(Duration.ofHours(1));
        assertThat(noticed).isEqualTo(1);
        watch.close();
    }

    @Test
    void whateverIsDoneBeginsTheWaitAnew() {
        var watch = watch(Duration.ofMinutes(5));
        pass(Duration.ofMinutes(4));
        watch.touch();
        pass(Duration.ofMinutes(4));
        assertThat(noticed).isZero();
        pass(Duration.ofMinutes(1));
        assertThat(noticed).isEqualTo(1);
    }

    @Test
    void aClockThatIsSetBackDoesNotPutItOffForLonger() {
        watch(Duration.ofMinutes(5));
        clock.turn(Duration.ofHours(-2));
        pass(Duration.ofMinutes(5));
        assertThat(noticed).isZero();
        pass(Duration.ofMinutes(5));
        assertThat(noticed).isEqualTo(1);
    }

    @Test
    void zeroIsNever() {
        watch(Duration.ZERO);
        pass(Duration.ofDays(1));
        assertThat(noticed).isZero();
    }

    @Test
    void aClosedWatchNoticesNothing() {
        watch(Duration.ofMinutes(5)).close();
        pass(Duration.ofHours(1));
        assertThat(noticed).isZero();
    }

    private IdleWatch watch(Duration patience) {
        return new IdleWatch(executor, clock, patience, () -> noticed++);
    }

    private void pass(Duration time) {
        clock.turn(time);
        executor.elapse(time);
    }
}
