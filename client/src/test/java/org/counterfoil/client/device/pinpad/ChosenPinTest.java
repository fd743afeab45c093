package org.counterfoil.client.device.pinpad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.counterfoil.client.device.pinpad.ChosenPin.Step;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.junit.jupiter.api.Test;

class ChosenPinTest {

    private final KeyedPinPad pad = new KeyedPinPad();
    private final DirectExecutor executor = new DirectExecutor();
    private final ChosenPin pin = new ChosenPin(pad, executor);

    @Test
    void twoEntriesThatAreTheSameAreThePin() {
        assertStands(Step.NONE, 0);
        pin.ask();
        assertStands(Step.FIRST, 0);
        type("13");
        assertStands(Step.FIRST, 2);
        type("57");
        pad.enter();
        assertStands(Step.AGAIN, 0);
        assertThat(pin.pin()).isEmpty();
        enter("1357");
        assertStands(Step.CHOSEN, 0);
        assertThat(pin.pin()).contains("1357");
        assertThat(pad.asks()).isFalse();
        assertThat(pin.state().get().toString() + pin).doesNotContain("1357");
    }

    @Test
    void anotherSecondEntryBeginsAnew() {
        pin.ask();
        enter("1357");
        enter("1358");
        assertStands(Step.DIFFERED, 0);
        assertThat(pin.pin()).isEmpty();
        enter("2468");
        enter("2468");
        assertThat(pin.pin()).contains("2468");
    }

    @Test
    void theHolderMayCancelEitherEntry() {
        pin.ask();
        pad.cancel();
        assertStands(Step.CANCELLED, 0);
        pin.ask();
        enter("1357");
        pad.cancel();
        assertStands(Step.CANCELLED, 0);
        assertThat(pin.pin()).isEmpty();
        assertThat(pad.asks()).isFalse();
    }

    @Test
    void aMinuteWithoutAKeyEndsIt() {
        pin.ask();
        executor.elapse(Duration.ofSeconds(50));
        type("1");
        executor.elapse(Duration.ofSeconds(50));
        assertStands(Step.FIRST, 1);
        executor.elapse(Duration.ofSeconds(10));
        assertStands(Step.TIMED_OUT, 0);
        assertThat(pad.asks()).isFalse();
        enter("1357");
        executor.elapse(Duration.ofMinutes(5));
        assertStands(Step.TIMED_OUT, 0);
        pin.ask();
        enter("1357");
        executor.elapse(ChosenPin.PATIENCE);
        assertStands(Step.TIMED_OUT, 0);
    }

    @Test
    void whatWasChosenIsForgottenByAskingAnewAndByTheEnd() {
        pin.ask();
        enter("1357");
        enter("1357");
        executor.elapse(Duration.ofMinutes(5));
        assertThat(pin.pin()).as("nothing runs out any more").contains("1357");
        pin.ask();
        assertThat(pin.pin()).isEmpty();
        pin.close();
        assertStands(Step.NONE, 0);
        assertThat(pad.asks()).isFalse();
    }

    @Test
    void whoStopsAskingLeavesTheQuestionOfSomebodyElseAlone() {
        pin.ask();
        enter("1357");
        enter("1357");
        pad.ask(new PinPad.Listener() {
            @Override
            public void digits(int count) {}

            @Override
            public void entered(String entered) {}

            @Override
            public void cancelled() {}
        });
        pin.forget();
        assertThat(pad.asks()).isTrue();
    }

    private void assertStands(Step step, int digits) {
        assertThat(pin.state().get()).isEqualTo(new ChosenPin.State(step, digits));
        assertThat(pin.asks()).isEqualTo(step.asks());
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> pad.digit((char) digit));
    }

    private void enter(String digits) {
        type(digits);
        pad.enter();
    }
}
