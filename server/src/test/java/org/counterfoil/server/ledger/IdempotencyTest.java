package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class IdempotencyTest {

    private final TestDatabases database;
    private final Desk desk;
    private final long member;

    IdempotencyTest(TestDatabases database) {
        this.database = database;
        desk = LedgerWorld.on(database).desk();
        member = desk.newMember();
        desk.done(desk.recharge(member, 1_000, 100));
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndHasOneEffect() {
        var request = desk.spendEarning(member, 300);

        var first = desk.post(request);
        var second = desk.post(request);

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.orThrow()).isEqualTo(first.orThrow());
        assertThat(desk.money(member)).isEqualTo(800);
    }

    @Test
    void aRefusalIsAnsweredAgainEvenWhenItWouldSucceedNow() {
        var tooMuch = desk.spend(member, 2_000, ConsumptionOrder.PROPORTIONAL);
        var first = desk.refused(tooMuch);
        desk.done(desk.recharge(member, 5_000, 0));

        var second = desk.post(tooMuch);

        assertThat(second).isEqualTo(new PostingOutcome.Refused(first, true));
    }

    @Test
    void theSameUuidWithAnotherBodyIsRefusedAndTheFirstAnswerStays() {
        var request = desk.spend(member, 300, ConsumptionOrder.PROPORTIONAL);
        var posted = desk.done(request);
        var other = new PostingRequest(request.uuid(), new byte[]{1}, request.header(), request.instructions(),
                Optional.empty());

        assertThat(desk.refused(other).code()).isEqualTo(RefusalCode.SAME_REQUEST_OTHER_BODY);
        assertThat(desk.post(request).orThrow()).isEqualTo(posted);
    }

    @Test
    void aTerminalsNumberIsUsedOnce() {
        var sequence = new TerminalSequence(desk.merchant(), 1, 7);
        desk.done(numbered(desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL), sequence));

        var again = desk.refused(numbered(desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL), sequence));

        assertThat(again.code()).isEqualTo(RefusalCode.SEQUENCE_USED);
        assertThat(desk.money(member)).isEqualTo(1_000);
    }

    @Test
    void theSameRequestAtTwoNodesAtOnceHasOneEffectAndOneAnswer() throws Exception {
        try (var one = LedgerWorld.fresh(database); var two = one.another("second")) {
            var own = one.desk();
            var holder = own.newMember();
            own.done(own.recharge(holder, 100_000, 0));
            for (var round = 0; round < 10; round++) {
                var request = own.spend(holder, 1_000, ConsumptionOrder.PROPORTIONAL);
                var answers = atOnce(List.of(() -> one.ledger().post(request), () -> two.ledger().post(request),
                        () -> one.ledger().post(request), () -> two.ledger().post(request)));
                assertThat(answers).extracting(PostingOutcome::orThrow).containsOnly(answers.getFirst().orThrow());
                assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
            }
            assertThat(own.money(holder)).isEqualTo(90_000);
        }
    }

    @Test
    void aCashSaleThatLocksNoAccountHasOneEffectAtTwoNodesToo() throws Exception {
        try (var one = LedgerWorld.fresh(database); var two = one.another("second")) {
            var own = one.desk();
            for (var round = 0; round < 10; round++) {
                var request = own.request(org.counterfoil.common.ledger.TransactionKind.CASH_SALE, 0, 500, List.of(
                        new Instruction.Fixed(own.sales(), 500),
                        new Instruction.Balance(own.house(AccountKind.TENDER, Assets.MONEY))));
                var answers = atOnce(List.of(() -> one.ledger().post(request), () -> two.ledger().post(request)));
                assertThat(answers.get(0).orThrow()).isEqualTo(answers.get(1).orThrow());
            }
            assertThat(own.balance(own.sales())).isEqualTo(5_000);
        }
    }

    private static PostingRequest numbered(PostingRequest request, TerminalSequence sequence) {
        return new PostingRequest(request.uuid(), request.digest(), request.header(), request.instructions(),
                Optional.of(sequence));
    }

    private static List<PostingOutcome> atOnce(List<Callable<PostingOutcome>> calls) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<PostingOutcome>();
            for (Future<PostingOutcome> future : executor.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
