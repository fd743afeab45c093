package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Instruction.Fixed;
import org.counterfoil.server.ledger.Instruction.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class ContentionTest {

    private final LedgerWorld world;
    private final Desk desk;
    private final long member;

    ContentionTest(TestDatabases database) {
        world = LedgerWorld.on(database);
        desk = world.desk();
        member = desk.newMember();
    }

    @Test
    void sixtyFourCallersOnOneCardNeverOverspend() throws Exception {
        desk.done(desk.recharge(member, 90_000, 10_000));
        var posted = new ArrayList<Long>();

        var answers = atOnce(64, caller -> {
            var own = new ArrayList<PostingOutcome>();
            for (var i = 0; i < 5; i++) {
                own.add(desk.post(desk.spend(member, 1_000, ConsumptionOrder.PROPORTIONAL)));
            }
            return own;
        });

        answers.stream().flatMap(List::stream).forEach(answer -> {
            switch (answer) {
                case PostingOutcome.Posted done -> posted.add(done.transaction().id());
                case PostingOutcome.Refused refused ->
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
            }
        });
        assertThat(posted).hasSize(100).doesNotHaveDuplicates();
        assertThat(desk.money(member)).isZero();
        assertThat(desk.balance(desk.sales())).isEqualTo(100_000);
        Invariants.assertHold(world.database());
    }

    @Test
    void oneBadRequestHarmsNoOtherOfItsBatch() throws Exception {
        desk.done(desk.recharge(member, 100_000, 0));

        var answers = atOnce(40, caller -> caller % 10 == 3
                ? desk.post(caller < 20 ? tenderTooLongForItsColumn() : unbalanced())
                : desk.post(desk.spend(member, 10, ConsumptionOrder.PROPORTIONAL)), 4);

        assertThat(answers).hasSize(36).allMatch(PostingOutcome.Posted.class::isInstance);
        assertThat(desk.money(member)).isEqualTo(99_640);
    }

    @Test
    void transfersInCirclesLoseNothing() throws Exception {
        var members = IntStream.range(0, 8).mapToObj(i -> desk.newMember()).toList();
        members.forEach(one -> desk.done(desk.recharge(one, 1_000, 500)));

        atOnce(32, caller -> {
            for (var i = 0; i < 8; i++) {
                desk.post(desk.transfer(members.get((caller + i) % 8), members.get((caller * 3 + i + 1) % 8 == (caller
                        + i) % 8 ? (caller + i + 1) % 8 : (caller * 3 + i + 1) % 8), 37));
            }
            return caller;
        });

        assertThat(members.stream().mapToLong(desk::money).sum()).isEqualTo(12_000);
        Invariants.assertHold(world.database());
    }

    @Test
    void onceAStoreIsClosedNothingMoreIsSpentThere() throws Exception {
        desk.done(desk.recharge(member, 1_000_000, 0));
        var gate = AccountKey.store(desk.merchant(), Desk.STORE);
        var spending = new CountDownLatch(20);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var callers = new ArrayList<Future<?>>();
            for (var caller = 0; caller < 8; caller++) {
                callers.add(executor.submit(() -> {
                    while (desk.post(desk.spend(member, 1, ConsumptionOrder.PROPORTIONAL,
                            new Gate(gate, RefusalCode.STORE_CLOSED))) instanceof PostingOutcome.Posted) {
                        spending.countDown();
                    }
                }));
            }
            spending.await();
            world.accounts().setState(gate, AccountState.BLOCKED);
            var left = desk.money(member);
            for (var caller : callers) {
                caller.get();
            }
            assertThat(desk.money(member)).isEqualTo(left).isLessThanOrEqualTo(999_980);
        }
    }

    @Test
    void aBadRequestTellsOnlyItsOwnCaller() {
        assertThatThrownBy(() -> desk.post(tenderTooLongForItsColumn())).isInstanceOf(IllegalStateException.class);
        desk.done(desk.recharge(member, 10, 0));
    }

    private PostingRequest tenderTooLongForItsColumn() {
        var good = desk.request(TransactionKind.CARD_OPERATION, member, 0, List.of());
        var h = good.header();
        var bad = new TransactionHeader(h.merchant(), h.kind(), h.store(), h.terminal(), h.operator(), h.approver(),
                h.card(), h.member(), h.businessDate(), h.clientAt(), 1, 0, 0, "x".repeat(40), "", h.body(),
                Optional.empty());
        return new PostingRequest(good.uuid(), good.digest(), bad, List.of(), good.sequence());
    }

    private PostingRequest unbalanced() {
        return desk.request(TransactionKind.ADJUSTMENT, member, 0, List.of(new Fixed(desk.points(member), 5)));
    }

    private interface Caller<T> {
        T call(int caller) throws Exception;
    }

    private static <T> List<T> atOnce(int callers, Caller<T> work) throws Exception {
        return atOnce(callers, work, 0);
    }

    /** What the callers got; so many must have failed. */
    private static <T> List<T> atOnce(int callers, Caller<T> work, int failures) throws Exception {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = IntStream.range(0, callers).mapToObj(caller -> executor.submit((Callable<T>) () -> {
                start.await();
                return work.call(caller);
            })).toList();
            start.countDown();
            var results = new ArrayList<T>();
            var failed = 0;
            for (var future : futures) {
                try {
                    results.add(future.get());
                } catch (ExecutionException failure) {
                    failed++;
                }
            }
            assertThat(failed).isEqualTo(failures);
            return results;
        }
    }
}
