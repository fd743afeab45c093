package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class FeedTest {

    private final TestDatabases database;

    FeedTest(TestDatabases database) {
        this.database = database;
    }

    @Test
    void aConsumerSeesEveryTransactionOnceWhileOthersPost() throws Exception {
        try (var world = LedgerWorld.fresh(database); var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var desk = world.desk();
            var posted = new ConcurrentLinkedQueue<Long>();
            var callers = new ArrayList<java.util.concurrent.Future<?>>();
            for (var caller = 0; caller < 8; caller++) {
                callers.add(executor.submit(() -> {
                    for (var i = 0; i < 20; i++) {
                        posted.add(desk.done(desk.recharge(desk.newMember(), 100, 10)).id());
                    }
                }));
            }
            var seen = new ArrayList<Long>();
            while (callers.stream().anyMatch(caller -> !caller.isDone())) {
                world.feed().consume("test", 7, batch -> batch.forEach(tx -> seen.add(tx.id())));
            }
            for (var caller : callers) {
                caller.get();
            }
            while (world.feed().consume("test", 50, batch -> batch.forEach(tx -> seen.add(tx.id()))) > 0) {
                assertThat(seen).doesNotHaveDuplicates();
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(posted);
            Invariants.assertHold(world.database());
        }
    }

    @Test
    void severalMayBeginWithAConsumerAtOnce() throws Exception {
        try (var world = LedgerWorld.fresh(database); var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var desk = world.desk();
            for (var i = 0; i < 20; i++) {
                desk.done(desk.recharge(desk.newMember(), 100, 10));
            }
            var seen = new ConcurrentLinkedQueue<Long>();
            var readers = new ArrayList<java.util.concurrent.Future<?>>();
            for (var reader = 0; reader < 6; reader++) {
                readers.add(executor.submit(() -> world.feed().consume("fresh", 5,
                        batch -> batch.forEach(tx -> seen.add(tx.id())))));
            }
            for (var reader : readers) {
                reader.get();
            }
            assertThat(seen).hasSize(20).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatAConsumerCouldNotDoIsHandedToItAgain() {
        try (var world = LedgerWorld.fresh(database)) {
            var desk = world.desk();
            var member = desk.newMember();
            var posted = desk.done(desk.recharge(member, 100, 10));

            assertThatThrownBy(() -> world.feed().consume("test", 10, batch -> {
                throw new IllegalStateException("not now");
            })).hasMessage("not now");

            var seen = new ArrayList<FedTransaction>();
            assertThat(world.feed().consume("test", 10, seen::addAll)).isEqualTo(1);
            assertThat(seen).containsExactly(new FedTransaction(posted.id(), desk.merchant(),
                    TransactionKind.RECHARGE, Desk.STORE, Optional.of(41L), Optional.of(member), LedgerWorld.TODAY,
                    100, 100, 110, 0, Optional.empty(), posted.recordedAt()));
            assertThat(world.feed().isBehind("test", desk.merchant(), member)).isFalse();
            assertThat(world.feed().isBehind("test", desk.merchant() + 1, member)).isFalse();
            assertThat(world.feed().isBehind("another", desk.merchant(), member)).isTrue();
            assertThat(world.feed().consume("test", 10, batch -> seen.clear())).isZero();
            assertThat(world.feed().consume("another", 10, List::size)).isEqualTo(1);
        }
    }

    @Test
    void theHousesBalancesAreTheSameBeforeAndAfterASnapshot() {
        try (var world = LedgerWorld.fresh(database)) {
            var desk = world.desk();
            var member = desk.newMember();
            desk.done(desk.recharge(member, 1_000, 0));
            desk.done(desk.spend(member, 300, ConsumptionOrder.PROPORTIONAL));
            assertThat(desk.balance(desk.sales())).isEqualTo(300);

            assertThat(world.houseBalances().advance()).isEqualTo(2);
            assertThat(desk.balance(desk.sales())).isEqualTo(300);
            desk.done(desk.spend(member, 50, ConsumptionOrder.PROPORTIONAL));
            assertThat(desk.balance(desk.sales())).isEqualTo(350);
            assertThat(world.houseBalances().advance()).isEqualTo(1);
            assertThat(desk.balance(desk.sales())).isEqualTo(350);
        }
    }
}
