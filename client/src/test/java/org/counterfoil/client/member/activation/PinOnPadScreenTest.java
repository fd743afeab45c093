package org.counterfoil.client.member.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.device.pinpad.ChosenPin;
import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleFreshCards;
import org.counterfoil.client.pictures.SampleMemberCards;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.scope.Light;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.Fx;
import org.counterfoil.common.card.FreshCardApi;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The holder of a card that is activated chooses the PIN on the pad. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PinOnPadScreenTest extends OfficeScreenFixture {

    private static final String CARD = "8600187300099998";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleMemberCards cards = new SampleMemberCards(members,
            new SampleBook(sitting, new SampleStores(sitting)));
    private final KeyedPinPad pad = new KeyedPinPad();
    private final DirectExecutor executor = new DirectExecutor();
    private SessionScope session;

    @BeforeEach
    void open() {
        var apis = new Played().with(MemberApi.class, members).with(MemberListApi.class, cards)
                .with(IssuingApi.class, cards).with(FreshCardApi.class, new SampleFreshCards(sitting));
        session = sitting.administrator(apis, executor);
        open(session,
                scope -> new ActivationScreen(scope, Optional.of(List.of()), Optional.of(pad)));
        Fx.until("the cursor is at the card", () -> focus() == find("#card"));
        text("#card", CARD);
        text("#name", "Nguyen An");
        text("#own-1", "Plain");
    }

    @Test
    void whatWasEnteredTwiceIsTheCardsAndNobodyReadsIt() {
        assertThat(Fx.call(() -> find("#pin"))).as("nothing is typed here").isNull();
        press("#pin-ask");
        assertThat(told()).contains("enters the new PIN");
        enter("2468");
        assertThat(told()).contains("once more");
        enter("2468");
        assertThat(told()).contains("has chosen a PIN");
        assertThat(says("2468")).isFalse();
        press("#save");
        Fx.until("it is told", () -> says("is active"));
        assertThat(cards.commands().getLast().pin()).contains("2468");
        assertThat(cards.commands().getLast().toString()).doesNotContain("2468");
        assertThat(told()).as("the next holder").contains("may choose a PIN");
        text("#card", CARD);
        text("#name", "Su Wan");
        text("#own-1", "Plain");
        press("#save");
        Fx.until("both are active", () -> cards.commands().size() == 2);
        assertThat(cards.commands().getLast().pin()).isEmpty();
    }

    @Test
    void mismatchCancellationAndSilenceAreToldAndNothingIsSentMeanwhile() {
        press("#pin-ask");
        enter("2468");
        enter("2469");
        assertThat(told()).contains("not the same");
        press("#save");
        Fx.until("it waits for the holder", () -> says("still entering the PIN"));
        assertThat(cards.commands()).isEmpty();
        Fx.run(pad::cancel);
        assertThat(told()).contains("has cancelled");
        press("#pin-ask");
        Fx.run(() -> executor.elapse(ChosenPin.PATIENCE));
        assertThat(told()).contains("for a minute");
        press("#pin-ask");
        press("#pin-ask");
        assertThat(told()).contains("may choose a PIN");
        assertThat(pad.asks()).isFalse();
        press("#save");
        Fx.until("it is told", () -> says("is active"));
        assertThat(cards.commands().getLast().pin()).isEmpty();
    }

    @Test
    void aPadWhoseLineIsDownIsTold() {
        assertThat(Fx.call(() -> says("off line"))).isFalse();
        light("device.pinpad.unreachable", Tone.DANGER);
        assertThat(Fx.call(() -> says("PIN pad off line"))).isTrue();
        light("device.pinpad.ready", Tone.SUCCESS);
        assertThat(Fx.call(() -> find("#pin-line").isVisible())).isFalse();
    }

    private void light(String text, Tone tone) {
        Fx.run(() -> session.terminal().light(new Light("pinpad", "dialpad", text, tone)));
    }

    private void enter(String pin) {
        Fx.run(() -> {
            pin.chars().forEach(digit -> pad.digit((char) digit));
            pad.enter();
        });
    }

    private String told() {
        return Fx.call(() -> ((Label) find("#pin-told")).getText());
    }

    private void press(String button) {
        Fx.run(() -> ((Button) find(button)).fire());
    }

    private void text(String field, String text) {
        Fx.run(() -> ((TextInputControl) find(field)).setText(text));
    }
}
