package org.counterfoil.trials.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.trials.shared.WrongArgumentException;
import org.junit.jupiter.api.Test;

/** Scripts: how they are made, written, dealt out and shrunk. */
class ScriptTest {

    @Test
    void theSameSeedAndNumberMakeTheSameScript() {
        assertThat(Life.script(7, 12, 100)).isEqualTo(Life.script(7, 12, 100))
                .isNotEqualTo(Life.script(7, 13, 100)).isNotEqualTo(Life.script(8, 12, 100));
    }

    @Test
    void everyKindOfOperationHappens() {
        var kinds = LongStream.range(0, 50).boxed().flatMap(number -> Life.script(1, number, 100).steps().stream())
                .map(step -> step.operation().getClass().getSimpleName()).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(
                Stream.of(Operation.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
    }

    @Test
    void aScriptIsReadBackAsItWasWritten() {
        var script = Life.script(1, 3, 400);
        assertThat(ScriptText.read(ScriptText.write(script))).isEqualTo(script);
    }

    @Test
    void whatIsNoStepIsRefused() {
        assertThatThrownBy(() -> ScriptText.read(List.of("1 Spend member=none")))
                .isInstanceOf(WrongArgumentException.class).hasMessageContaining("'1 Spend member=none' is no step");
    }

    @Test
    void aStepWaitsForTheOneItNeedsAndTheSameRequestMayMeet() {
        var spend = new Step(1, new Operation.CashSale(0, 100));
        var again = new Step(2, new Operation.Again(1, false));
        var undone = new Step(3, new Operation.Void(1, PointsGone.REFUSE));
        var later = new Step(4, new Operation.Days(1));
        var last = new Step(5, new Operation.CashSale(0, 1));
        assertThat(new Script(8, List.of(spend, again, undone, later, last)).groups())
                .containsExactly(List.of(spend, again), List.of(undone), List.of(later), List.of(last));
    }

    @Test
    void theShortestScriptWithTheSmallestAmountsIsFound() throws Exception {
        var wanted = new Step(50, new Operation.Transfer(0, 1, 4_711, ConsumptionOrder.BONUS_FIRST));
        var steps = Stream.concat(Life.script(1, 0, 90).steps().stream(), Stream.of(wanted)).toList();

        var shortest = new Shrinking(script -> script.steps().stream()
                .anyMatch(step -> step.operation() instanceof Operation.Transfer transfer && transfer.amount() >= 30)
                && script.steps().stream().anyMatch(step -> step.operation() instanceof Operation.Recharge))
                .shrink(new Script(8, steps));

        assertThat(shortest.together()).isEqualTo(1);
        assertThat(shortest.steps()).hasSize(2);
        assertThat(shortest.steps().stream().map(Step::operation).map(Object::toString).toList().toString())
                .contains("amount=30").contains("principal=1,").contains("bonus=0").contains("ceiling=0");
    }
}
