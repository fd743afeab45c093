package org.counterfoil.server.ledger.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whose turn it is among the writers of a node. */
@Timeout(20)
class TurnsTest {

    private final Turns turns = new Turns();
    private final Turns.Turn one = turns.place();
    private final Turns.Turn other = turns.place();

    @Test
    void aWriterHasItsTurnWhenTheOtherHasPassedIt() {
        assertThat(one.await()).isTrue();
        one.pass();
        assertThat(other.await()).isTrue();
    }

    @Test
    void whoeverIsHeldUpIsNotWaitedForForEver() {
        assertThat(one.await()).isTrue();
        assertThat(other.await()).isFalse();
    }

    @Test
    void whoeverWentOnWithoutATurnTakesNobodysAway() {
        one.await();
        other.await();
        other.pass();
        assertThat(other.await()).isFalse();
    }

    @Test
    void aTurnIsPassedOnlyOnce() {
        one.await();
        one.pass();
        one.pass();
        assertThat(one.await()).isTrue();
        assertThat(other.await()).isFalse();
    }

    @Test
    void anInterruptedWriterStillPostsWhatItHasAndThenStops() {
        one.await();
        Thread.currentThread().interrupt();
        assertThat(other.await()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
