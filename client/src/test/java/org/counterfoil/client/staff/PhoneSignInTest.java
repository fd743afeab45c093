package org.counterfoil.client.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.CodeSent;
import org.counterfoil.common.staff.CodeWanted;
import org.counterfoil.common.staff.PhoneSignIn;
import org.counterfoil.common.staff.PhoneSignInApi;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signing in by phone, by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class PhoneSignInTest implements PhoneSignInApi {

    private final Hands hands = Hands.quick(() -> this.stage.getScene());
    private final List<CodeWanted> wanted = new ArrayList<>();
    private final List<PhoneSignIn> tried = new ArrayList<>();
    private final List<SignedIn> entered = new ArrayList<>();
    private TerminalScope terminal;
    private SignInViewModel model;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.start();
        Fx.run(() -> {
            terminal = new Sitting(Language.EN, Theme.LIGHT).terminal(new Played().with(PhoneSignInApi.class, this));
            model = new SignInViewModel(terminal, entered::add);
            var view = new SignInView(model, Texts.of(Language.EN), language -> {});
            var scene = new Scene(view, 990, 760);
            Theme.LIGHT.applyTo(scene);
            KeysAtOnce.in(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            view.placeFocus();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    @AfterEach
    void shut() {
        Fx.run(() -> {
            model.close();
            stage.close();
        });
    }

    @Test
    void aKeyLeadsToThePhoneEnterSendsTheCodeAndEnterSignsIn() {
        askForCode();
        assertThat(wanted).containsExactly(new CodeWanted("1873200001", "13800138000"));
        hands.type("000000");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("4 tries are left"));
        assertThat(Fx.call(() -> model.phone().code().get())).isEmpty();
        hands.type("246810");
        hands.press(KeyCode.ENTER);
        Fx.until("somebody is signed in", () -> !entered.isEmpty());
        assertThat(tried.getLast()).isEqualTo(new PhoneSignIn("1873200001", "13800138000", "246810", Language.EN,
                Optional.empty(), Optional.empty()));
    }

    @Test
    void anotherCodeIsCountedDownTo() {
        askForCode();
        assertThat(words("#send-code")).isEqualTo("Again in 60 s");
        elapse(59);
        assertThat(words("#send-code")).isEqualTo("Again in 1 s");
        Fx.run(() -> model.phone().sendCode());
        assertThat(wanted).hasSize(1);
        elapse(1);
        assertThat(words("#send-code")).isEqualTo("Send code");
        Fx.run(() -> model.phone().sendCode());
        assertThat(wanted).hasSize(2);
    }

    @Test
    void whatTheServerFindsTooSoonIsCountedDownAsWell() {
        hands.press(KeyCode.F2);
        hands.type("13900139000");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("in 17 seconds"));
        assertThat(words("#send-code")).isEqualTo("Again in 17 s");
        assertThat(Fx.call(() -> at("phone"))).isTrue();
    }

    @Test
    void theKeyLeadsBackAndWhatWasTypedStays() {
        askForCode();
        hands.press(KeyCode.F2);
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner())).isInstanceOf(PasswordField.class);
        hands.press(KeyCode.F2);
        assertThat(Fx.call(() -> at("code"))).isTrue();
        assertThat(Fx.call(() -> model.phone().phone().get())).isEqualTo("13800138000");
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsSent() {
        hands.press(KeyCode.F2);
        hands.press(KeyCode.ENTER);
        Fx.until("the number is asked for", () -> says("Enter your phone number"));
        askForCode(false);
        hands.press(KeyCode.ENTER);
        Fx.until("the code is asked for", () -> says("Enter the code from the message"));
        assertThat(tried).isEmpty();
    }

    @Override
    public CodeSent sendCode(CodeWanted asked) {
        if (asked.phone().startsWith("139")) {
            throw Refusal.of(RefusalCode.CODE_TOO_SOON, "seconds", 17).thrown();
        }
        wanted.add(asked);
        return new CodeSent(60, 300);
    }

    @Override
    public SignedIn signIn(PhoneSignIn attempt) {
        tried.add(attempt);
        if (!attempt.code().equals("246810")) {
            throw Refusal.of(RefusalCode.CODE_WRONG, "left", 4).thrown();
        }
        return SamplePeople.signedIn();
    }

    private void askForCode() {
        askForCode(true);
    }

    private void askForCode(boolean turning) {
        if (turning) {
            hands.press(KeyCode.F2);
        }
        hands.type("13800138000");
        hands.press(KeyCode.ENTER);
        Fx.until("the code is to be typed", () -> at("code"));
    }

    /** Whether the cursor is there; to be asked on the UI thread. */
    private boolean at(String field) {
        var owner = stage.getScene().getFocusOwner();
        return owner != null && field.equals(owner.getId());
    }

    private void elapse(int seconds) {
        Fx.run(() -> ((DirectExecutor) terminal.executor()).elapse(Duration.ofSeconds(seconds)));
    }

    private String words(String selector) {
        return Fx.call(() -> ((Labeled) stage.getScene().lookup(selector)).getText());
    }

    private boolean says(String words) {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }
}
