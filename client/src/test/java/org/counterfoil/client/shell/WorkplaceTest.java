package org.counterfoil.client.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Features;
import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class WorkplaceTest {

    private final AtomicReference<SignIn> tried = new AtomicReference<>();
    private final FxRobot robot = new FxRobot();
    private TerminalScope terminal;
    private Workplace workplace;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.start();
        FxToolkit.registerPrimaryStage();
        stage = Fx.call(() -> {
            terminal = new Sitting(Language.ZH_CN, Theme.LIGHT)
                    .terminal(new Played().with(SessionApi.class, new Door()));
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
        robot.write("s3cret").push(KeyCode.ENTER);

        Fx.until("somebody is signed in", () -> workplace.session().isPresent());
        assertThat(tried.get()).isEqualTo(new SignIn("1873200001", "0127", "s3cret", Language.ZH_CN));
        assertThat(Fx.call(() -> workplace.screen().isPresent())).isTrue();
    }

    @Test
    void aWrongPasswordGetsASentenceAndAnEmptyField() {
        focusPassword();
        robot.write("wrong").push(KeyCode.ENTER);

        Fx.until("the sentence stands there", () -> texts().stream().anyMatch(text -> text.contains("工号或密码不正确")));
        assertThat(Fx.call(() -> workplace.signInPage().orElseThrow().password().get())).isEmpty();
        assertThat(Fx.call(() -> workplace.session())).isEmpty();
    }

    @Test
    void anEmptyPasswordIsAskedForAndNothingIsSent() {
        focusPassword();
        robot.push(KeyCode.ENTER);

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

    private void focusPassword() {
        Fx.run(() -> stage.requestFocus());
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
            return new Desk("1873", "禾木茶食", "南京东路店", number, "1 号台", TerminalType.STORE_BACK_OFFICE,
                    LocalDate.of(2026, 11, 21), "CNY", ZoneOffset.ofHours(8), "");
        }

        @Override
        public SignedIn signIn(SignIn attempt) {
            tried.set(attempt);
            if (!attempt.password().equals("s3cret")) {
                throw Refusal.of(RefusalCode.SIGN_IN_FAILED).thrown();
            }
            var operator = new Operator(7, attempt.login(), "陈晓雯", EmployeeType.STORE_MANAGER);
            return new SignedIn("token", Sitting.NOW, 1800, operator, desk(attempt.terminal()), Map.of(), 1, 1);
        }

        @Override
        public SignedIn current() {
            throw Refusal.of(RefusalCode.SESSION_EXPIRED).thrown();
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
