package org.counterfoil.server.ledger.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.Soundness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The database breaks while the ledger posts: the right answer or an honest fault, and nothing twice. */
@ParameterizedClass
@EnumSource(TestDatabases.class)
class FaultsTest {

    private static final long PLENTY = 1_000_000;

    private final FaultyDatabase database;
    private final LedgerWorld world;
    private final Desk desk;
    private final long member;

    FaultsTest(TestDatabases kind) {
        database = new FaultyDatabase(kind.fresh());
        world = LedgerWorld.on(database, Clock.systemUTC(), () -> {});
        desk = world.desk();
        member = desk.newMember();
        desk.done(desk.recharge(member, PLENTY, 0));
    }

    @AfterEach
    void everyProofHolds() {
        world.close();
        assertThat(Soundness.contradicted(database)).isEmpty();
    }

    @Test
    void aCommitThatFailedWithoutEffectIsRunAgain() {
        database.nextCommit(FaultyDatabase.Commit.LOST_BEFORE);
        assertThat(spend().changeOf(desk.principal(member))).isEqualTo(-100);
        assertThat(left()).isEqualTo(PLENTY - 100);
    }

    @Test
    void aCommitThatTookEffectThoughItFailedIsAnsweredWithWhatItDid() {
        database.nextCommit(FaultyDatabase.Commit.LOST_AFTER);
        var request = desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL);
        var first = desk.done(request);
        assertThat(left()).isEqualTo(PLENTY - 100);
        assertThat(desk.done(request)).isEqualTo(first);
    }

    @Test
    void aConnectionThatBreaksAnywhereInABatchLeavesNothingBehind() {
        for (var statements = 0; statements < 12; statements++) {
            database.breakAfter(statements);
            assertThat(spend().changeOf(desk.principal(member))).isEqualTo(-100);
        }
        database.breakAfter(FaultyDatabase.NEVER);
        assertThat(left()).isEqualTo(PLENTY - 1_200);
    }

    @Test
    void aDatabaseThatStaysAwayIsAFaultAndTheRepeatIsDoneOnce() {
        var request = desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL);
        database.away(true);
        assertThatThrownBy(() -> desk.post(request)).isInstanceOf(IllegalStateException.class);
        database.away(false);
        desk.done(request);
        desk.done(request);
        assertThat(left()).isEqualTo(PLENTY - 100);
    }

    /** All of a batch learn of one and the same failure, and for each failure a connection is asked for once. */
    @Test
    void whileTheDatabaseIsAwayABatchFailsAsAWholeAndAtOnce() throws Exception {
        var requests = Stream.generate(() -> desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL)).limit(64).toList();
        var failures = new HashSet<Throwable>();
        database.away(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : requests.stream().map(request -> threads.submit(() -> desk.post(request))).toList()) {
                var told = catchThrowableOfType(ExecutionException.class, answer::get);
                assertThat(told).hasRootCauseMessage(FaultyDatabase.GONE);
                failures.add(told.getCause().getCause());
            }
        }
        assertThat(database.askedInVain()).isEqualTo(failures.size());

        database.away(false);
        requests.forEach(desk::done);
        requests.forEach(desk::done);
        assertThat(left()).isEqualTo(PLENTY - 64 * 100);
    }

    @Test
    void whoNeverLearnsOfACommitGetsAFaultAndLaterItsAnswer() {
        var request = desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL);
        database.commits(() -> FaultyDatabase.Commit.LOST_AFTER);
        assertThatThrownBy(() -> desk.post(request)).isInstanceOf(IllegalStateException.class);
        database.commits(() -> FaultyDatabase.Commit.GOOD);
        assertThat(desk.post(request).replayed()).isTrue();
        assertThat(left()).isEqualTo(PLENTY - 100);
    }

    @Test
    void aTransactionOfTheCallerWhoseCommitIsUnknownIsAFaultAndItsRepeatIsDoneOnce() {
        for (var fate : List.of(FaultyDatabase.Commit.LOST_BEFORE, FaultyDatabase.Commit.LOST_AFTER)) {
            var request = desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL);
            database.nextCommit(fate);
            assertThatThrownBy(() -> postInline(request)).isInstanceOf(RuntimeException.class);
            assertThat(postInline(request).replayed()).isEqualTo(fate == FaultyDatabase.Commit.LOST_AFTER);
        }
        assertThat(left()).isEqualTo(PLENTY - 200);
    }

    @Test
    void manyCallersOverABadLineEachHaveOneEffect() throws Exception {
        var random = new Random(7);
        database.commits(() -> FaultyDatabase.Commit.values()[random.nextInt(3)]);
        var callers = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < 16; caller++) {
                callers.add(threads.submit(() -> {
                    for (var round = 0; round < 5; round++) {
                        untilAnswered(desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL));
                    }
                }));
            }
        }
        for (var caller : callers) {
            caller.get();
        }
        database.commits(() -> FaultyDatabase.Commit.GOOD);
        assertThat(left()).isEqualTo(PLENTY - 16 * 5 * 100);
    }

    /** As a client does that got no answer. */
    private void untilAnswered(PostingRequest request) {
        for (var tries = 0; tries < 100; tries++) {
            try {
                assertThat(desk.done(request).changeOf(desk.principal(member))).isEqualTo(-100);
                return;
            } catch (IllegalStateException fault) {
                assertThat(fault).hasRootCauseMessage(FaultyDatabase.GONE);
            }
        }
        throw new AssertionError("never answered");
    }

    private PostedTransaction spend() {
        return desk.done(desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL));
    }

    private PostingOutcome postInline(PostingRequest request) {
        return world.transactions().execute(_ -> world.inline().post(List.of(request)).getFirst());
    }

    private long left() {
        return desk.balance(desk.principal(member));
    }
}
