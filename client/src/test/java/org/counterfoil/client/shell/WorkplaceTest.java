package org.counterfoil.client.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Features;
import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SignInPictures;
import org.counterfoil.client.pictures.SampleRegistrations;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.connection.HintStream;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.RegisterMerchant;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.hint.HintTopic;
import org.counterfoil.common.staff.Captcha;
import org.counterfoil.common.staff.ChangePassword;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.PasswordApi;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class WorkplaceTest {

    private static final Operator OPERATOR = new Operator(7, "0127", "陈晓雯", EmployeeType.STORE_MANAGER);

    private final AtomicReference<RefusalCode> over = new AtomicReference<>();
    private final AtomicReference<SignIn> tried = new AtomicReference<>();
    private final AtomicReference<ChangePassword> changed = new AtomicReference<>();
    private final Hands hands = new Hands(() -> this.workplace.scene());
    private final SampleRegistrations registrations = new SampleRegistrations(
            new Sitting(Language.ZH_CN, Theme.LIGHT));
    private volatile String merchant = "1873";
    private TerminalScope terminal;
    private Workplace workplace;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.start();
        stage = Fx.call(() -> {
            terminal = new Sitting(Language.ZH_CN, Theme.LIGHT)
                    .terminal(new Played().with(SessionApi.class, new Door())
                            .with(PasswordApi.class, changed::set).with(RegistrationApi.class, registrations)
                            .hinting(() -> new Ending(HintTopic.SESSION_ENDED)));
            workplace = new Workplace(terminal, Features.routes(Path.of("")), Features::start);
            var window = new Stage();
            window.setScene(workplace.scene());
            window.setWidth(990);
            window.setHeight(760);
            window.show();
            workplace.signInPage().orElseThrow();
            return window;
        });
    }

    @AfterEach
    void shut() {
        Fx.run(() -> {
            workplace.close();
            stage.close();
        });
    }

    @Test
    void aCashierSignsInWithTheKeyboardAlone() {
        focusPassword();
        hands.type("s3cret");
        hands.press(KeyCode.ENTER);

        Fx.until("somebody is signed in", () -> workplace.session().isPresent());
        assertThat(tried.get()).isEqualTo(SignIn.of("1873200001", "0127", "s3cret", Language.ZH_CN));
        assertThat(Fx.call(() -> workplace.screen().isPresent())).isTrue();
    }

    @Test
    void aOneTimePasswordIsChangedBeforeAnythingElse() {
        focusPassword();
        hands.type("K7FD-3MXP");
        hands.press(KeyCode.ENTER);
        Fx.until("a new password is asked for", () -> workplace.newPasswordPage().isPresent());
        assertThat(Fx.call(() -> workplace.screen())).isEmpty();

        focusPassword();
        hands.type("K7FD-3MXP");
        hands.press(KeyCode.TAB);
        hands.type("counterfoil 1");
        hands.press(KeyCode.TAB);
        hands.type("other 2");
        hands.press(KeyCode.ENTER);
        Fx.until("the difference is told", () -> texts().contains("两次输入的新密码不一致"));
        Fx.run(() -> workplace.newPasswordPage().orElseThrow().again().set("counterfoil 1"));
        hands.press(KeyCode.ENTER);

        Fx.until("the day's work begins", () -> workplace.screen().isPresent());
        assertThat(changed.get().next()).isEqualTo("counterfoil 1");
        assertThat(changed.get().current()).isEqualTo("K7FD-3MXP");
        assertThat(Fx.call(() -> workplace.newPasswordPage())).isEmpty();
    }

    @Test
    void aWrongPasswordGetsASentenceAndAnEmptyField() {
        focusPassword();
        hands.type("wrong");
        hands.press(KeyCode.ENTER);

        Fx.until("the sentence stands there", () -> texts().stream().anyMatch(text -> text.contains("工号或密码不正确")));
        assertThat(Fx.call(() -> workplace.signInPage().orElseThrow().password().get())).isEmpty();
        assertThat(Fx.call(() -> workplace.session())).isEmpty();
    }

    @Test
    void anEmptyPasswordIsAskedForAndNothingIsSent() {
        focusPassword();
        hands.press(KeyCode.ENTER);

        Fx.until("the hint stands there", () -> texts().contains("请输入密码"));
        assertThat(tried.get()).isNull();
    }

    @Test
    void theLanguageChangesOnThePageAndWhatWasTypedStays() {
        Fx.run(() -> workplace.signInPage().orElseThrow().login().set("0042"));
        Fx.run(() -> segment("Tiếng Việt").fire());

        Fx.until("the page speaks Vietnamese", () -> texts().contains("Mã nhân viên"));
        assertThat(Fx.call(() -> workplace.signInPage().orElseThrow().login().get())).isEqualTo("0042");
        assertThat(terminal.settings().get().language()).isEqualTo(Language.VI);
    }

    @Test
    void aNewcomerRegistersAtThePlatformsTerminalAndNowhereElse() {
        focusPassword();
        assertThat(Fx.call(() -> register().isVisible())).as("at a merchant's desk").isFalse();
        merchant = "0000";
        Fx.run(() -> workplace.signInPage().orElseThrow().askDesk());
        Fx.until("newcomers are let in", () -> register().isVisible());
        Fx.run(() -> register().fire());
        fillIn("晴川茶铺", "林梅", "", "lin@example.com", "ZZZZ");
        Fx.until("the wrong code is told", () -> texts().stream().anyMatch(text -> text.contains("授权码无效")));
        hands.press(KeyCode.A, Set.of(KeyCode.CONTROL));
        hands.type(SampleRegistrations.CODE);
        hands.press(KeyCode.ENTER);

        Fx.until("it is sent", () -> texts().contains("申请已提交"));
        assertThat(registrations.received()).containsExactly(new RegisterMerchant("lin@example.com",
                SampleRegistrations.CODE, "晴川茶铺", "林梅", "", Language.ZH_CN));
        hands.press(KeyCode.ENTER);
        assertThat(Fx.call(() -> workplace.signInPage())).isPresent();
    }

    private void fillIn(String... fields) {
        for (var place = 0; place < fields.length; place++) {
            if (place > 0) {
                hands.press(KeyCode.TAB);
            }
            hands.type(fields[place]);
        }
        hands.press(KeyCode.ENTER);
    }

    private Button register() {
        return (Button) workplace.scene().lookup("#register");
    }

    @Test
    void signingOutLeadsBackToTheSignInPage() {
        aCashierSignsInWithTheKeyboardAlone();
        Fx.run(workplace::signOut);

        Fx.until("the page is back", () -> workplace.signInPage().isPresent());
        assertThat(Fx.call(() -> workplace.session())).isEmpty();
    }

    @Test
    void aSessionThatTheServerEndedLeadsBackWithItsReason() {
        aCashierSignsInWithTheKeyboardAlone();
        Fx.run(() -> terminal.connection().expired());

        Fx.until("the reason stands there", () -> texts().stream().anyMatch(text -> text.contains("登录已过期")));
    }

    @Test
    void whoIsNotRememberedTypesTheNumberFirstWhereASessionEnded() {
        Fx.run(() -> workplace.signInPage().orElseThrow().remember().set(false));
        aCashierSignsInWithTheKeyboardAlone();
        Fx.run(() -> terminal.connection().expired());

        Fx.until("the reason stands there", () -> texts().stream().anyMatch(text -> text.contains("登录已过期")));
        assertThat(Fx.call(() -> workplace.signInPage().orElseThrow().login().get())).isEmpty();
        assertThat(Fx.call(() -> workplace.scene().getFocusOwner() instanceof PasswordField)).isFalse();
    }

    @Test
    void whatEndsASessionIsToldAtOnceAndInItsOwnWords() {
        over.set(RefusalCode.STORE_CLOSED);
        focusPassword();
        hands.type("s3cret");
        hands.press(KeyCode.ENTER);

        Fx.until("the reason stands there", () -> texts().stream().anyMatch(text -> text.contains("门店已封闭")));
        assertThat(Fx.call(() -> workplace.session())).isEmpty();
    }

    /** A stream that tells one thing and then nothing. */
    private record Ending(AtomicBoolean told, HintTopic topic) implements HintStream {

        Ending(HintTopic topic) {
            this(new AtomicBoolean(), topic);
        }

        @Override
        public Optional<String> next() {
            return told.getAndSet(true) ? Optional.empty() : Optional.of(topic.key());
        }

        @Override
        public void close() {}
    }

    private void focusPassword() {
        Fx.run(() -> stage.requestFocus());
        Fx.until("the keys go to this window", stage::isFocused);
        Fx.until("the cursor stands in the password",
                () -> workplace.scene().getFocusOwner() instanceof PasswordField);
    }

    private List<String> texts() {
        return workplace.scene().getRoot().lookupAll(".label").stream().filter(node -> node.isVisible())
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private ToggleButton segment(String name) {
        return workplace.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast).filter(button -> button.getText().equals(name))
                .findFirst().orElseThrow();
    }

    /** One operator with one password. */
    private final class Door implements SessionApi {

        @Override
        public Desk desk(String number) {
            return new Desk(merchant, "禾木茶食", "南京东路店", number, "1 号台", TerminalType.STORE_BACK_OFFICE,
                    LocalDate.of(2026, 11, 21), CurrencyUnit.of("CNY"), ZoneOffset.ofHours(8), "");
        }

        @Override
        public SignedIn signIn(SignIn attempt) {
            tried.set(attempt);
            if (attempt.password().equals("K7FD-3MXP")) {
                return new SignedIn("once", Sitting.NOW, 1800, OPERATOR, desk(attempt.terminal()), Map.of(), 1, 1,
                        true, Licence.unlimited());
            }
            if (!attempt.password().equals("s3cret")) {
                throw Refusal.of(RefusalCode.SIGN_IN_FAILED).thrown();
            }
            return new SignedIn("token", Sitting.NOW, 1800, OPERATOR, desk(attempt.terminal()), Map.of(), 1, 1,
                    false, Licence.unlimited());
        }

        @Override
        public Captcha captcha(String number) {
            return new Captcha(SignInPictures.digits());
        }

        @Override
        public SignedIn current() {
            Optional.ofNullable(over.get()).ifPresent(code -> {
                throw Refusal.of(code).thrown();
            });
            return new SignedIn("once", Sitting.NOW, 1800, OPERATOR, desk("1873200001"), Map.of(), 1, 1, false,
                    Licence.unlimited());
        }

        @Override
        public void signOut() {}

        @Override
        public List<SessionView> list() {
            return List.of();
        }

        @Override
        public void revoke(long id) {}
    }
}
