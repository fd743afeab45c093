package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.counterfoil.server.TestDatabases;
import org.junit.jupiter.api.Test;

class BarrierTest {

    /** Counts who joins, and holds them up while it is closed. */
    private static final class CountingBarrier implements DurabilityBarrier {

        private final AtomicInteger joined = new AtomicInteger();
        private volatile CountDownLatch opening = new CountDownLatch(0);

        @Override
        public void join() {
            joined.incrementAndGet();
            try {
                opening.await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private final CountingBarrier barrier = new CountingBarrier();

    private LedgerWorld world() {
        return new LedgerWorld(TestDatabases.H2.fresh(), "node", new TickingClock(LedgerWorld.NOW), barrier);
    }

    @Test
    void noAnswerIsGivenBeforeItsCommitIsDurable() throws Exception {
        try (var world = world(); var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var desk = world.desk();
            barrier.opening = new CountDownLatch(1);
            var answer = executor.submit(() -> desk.post(desk.recharge(desk.newMember(), 100, 0)));
            while (barrier.joined.get() == 0) {
                Thread.onSpinWait();
            }
            assertThat(answer.isDone()).isFalse();

            barrier.opening.countDown();

            assertThat(answer.get()).isInstanceOf(PostingOutcome.Posted.class);
        }
    }

    @Test
    void refusalsAndReplaysJoinItToo() {
        try (var world = world()) {
            var desk = world.desk();
            var request = desk.spend(desk.newMember(), 1, ConsumptionOrder.PROPORTIONAL);
            desk.refused(request);
            assertThat(barrier.joined.get()).isEqualTo(1);
            desk.refused(request);
            assertThat(barrier.joined.get()).isEqualTo(2);
        }
    }

    @Test
    void blockingAnAccountClosingADayAndPostingInlineJoinIt() {
        try (var world = world()) {
            var desk = world.desk();
            world.accounts().setState(AccountKey.card(desk.merchant(), 1), AccountState.BLOCKED);
            assertThat(barrier.joined.get()).isEqualTo(1);
            world.dayClose().close(desk.merchant(), Desk.STORE, LedgerWorld.TODAY.minusDays(1));
            assertThat(barrier.joined.get()).isEqualTo(2);
            world.transactions().executeWithoutResult(
                    status -> world.inline().post(List.of(desk.recharge(desk.newMember(), 100, 0))));
            assertThat(barrier.joined.get()).isEqualTo(3);
        }
    }

    @Test
    void aFailingDiskIsToldToTheCallerWhoThenAsksAgain() {
        var failing = new AtomicInteger(1);
        DurabilityBarrier disk = () -> {
            if (failing.getAndDecrement() > 0) {
                throw new IllegalStateException("disk full");
            }
        };
        try (var world = new LedgerWorld(TestDatabases.H2.fresh(), "node", new TickingClock(LedgerWorld.NOW), disk)) {
            var desk = world.desk();
            var member = desk.newMember();
            var request = desk.recharge(member, 100, 0);
            assertThatThrownBy(() -> desk.post(request)).hasRootCauseMessage("disk full");

            assertThat(desk.post(request).replayed()).isTrue();
            assertThat(desk.money(member)).isEqualTo(100);
        }
    }
}
