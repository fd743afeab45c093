package org.counterfoil.client.staff.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleEmployees;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.RoleApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Managing people from the list of employees, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmployeesScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleEmployees people = new SampleEmployees(sitting);
    private final Hands hands = new Hands(() -> this.stage.getScene());
    private Stage stage;
    private ScreenScope scope;
    private EmployeesScreen screen;

    @BeforeEach
    void open() {
        Fx.start();
        open(sitting.administrator(apis()));
    }

    private Played apis() {
        return new Played().with(EmployeeApi.class, people).with(RoleApi.class, people.roles())
                .with(StoreApi.class, people.stores());
    }

    private void open(SessionScope session) {
        Fx.run(() -> {
            var overlays = new Overlays(new StackPane());
            scope = new ScreenScope(session, overlays, route -> {});
            screen = new EmployeesScreen(scope);
            overlays.setScreen(screen.node());
            var scene = new Scene(overlays, 1100, 760);
            Theme.LIGHT.applyTo(scene);
            KeysAtOnce.in(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            screen.opened();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    @AfterEach
    void shut() {
        Fx.run(() -> {
            screen.close();
            scope.close();
            stage.close();
        });
    }

    @Test
    void whoIsAddedGetsAOneTimePasswordThatIsShownOnce() {
        fillIn("0300", "Lin Mei", "linmei");
        hands.press(KeyCode.ENTER);
        Fx.until("the password is shown", () -> find("#one-time") != null);
        assertThat(Fx.call(() -> ((TextField) find("#one-time")).getText())).isEqualTo("kite-42-Moss");
        assertThat(people.row("0300").realName()).isEqualTo("Lin Mei");
        hands.press(KeyCode.ENTER);
        assertThat(Fx.call(() -> find("#one-time"))).as("a second Enter does not lose it").isNotNull();
        hands.press(KeyCode.ESCAPE);
        Fx.until("it is gone for good", () -> find("#one-time") == null);
    }

    @Test
    void aLoginThatIsTakenIsToldAtItsFieldAndTheFormGoesOn() {
        fillIn("0300", "Lin Mei", "xiaowen");
        hands.press(KeyCode.ENTER);
        Fx.until("the login is pointed at", () -> focus() == find("#login"));
        assertThat(Fx.call(() -> says("xiaowen"))).isTrue();
        hands.type("linmei");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find("#one-time") != null);
    }

    @Test
    void anEmployeeIsSuspendedAndResumed() {
        details(1);
        fire("Suspend");
        Fx.until("it asks", () -> find("#agree") != null);
        assertThat(people.row("0127").state()).isEqualTo(EmployeeState.IN_SERVICE);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("suspended and signed out"));
        assertThat(people.row("0127").state()).isEqualTo(EmployeeState.SUSPENDED);
        Fx.until("the list has been read anew", () -> badges("Suspended") == 2);
        details(1);
        fire("Resume");
        Fx.until("it is told", () -> says("may sign in again"));
        assertThat(people.row("0127").state()).isEqualTo(EmployeeState.IN_SERVICE);
    }

    @Test
    void aPasswordIsResetAfterAQuestion() {
        details(1);
        fire("Reset password");
        Fx.until("it asks", () -> find("#agree") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("the password is shown", () -> find("#one-time") != null);
        assertThat(Fx.call(() -> ((TextField) find("#one-time")).getText())).isEqualTo("reed-17-Lamp");
    }

    @Test
    void deletingNeedsTheStaffNumber() {
        details(1);
        fire("Delete");
        Fx.until("the field waits", () -> focus() == find("#agree-words"));
        hands.type("012");
        hands.press(KeyCode.ENTER);
        assertThat(people.row("0127").state()).isEqualTo(EmployeeState.IN_SERVICE);
        hands.type("7");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("The books still name them"));
        assertThat(people.row("0127").state()).isEqualTo(EmployeeState.DELETED);
    }

    @Test
    void sessionsAreEndedOneByOneOrAllAtOnce() {
        details(1);
        fire("Sessions");
        fire("End");
        assertThat(people.sessions()).containsExactly(32L);
        fire("Sign out everywhere");
        assertThat(people.sessions()).isEmpty();
        assertThat(Fx.call(() -> says("Signed in nowhere"))).isTrue();
    }

    @Test
    void aChangeMeanwhileIsToldAndTheFormGoesOn() {
        people.changeMeanwhile();
        details(1);
        fire("Edit");
        Fx.until("the form is open", () -> focus() == find("#realName"));
        hands.type("Wen");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Someone else has just changed this"));
        assertThat(Fx.call(() -> ((TextField) find("#realName")).getText())).isEqualTo("Wen");
    }

    @Test
    void nobodyIsOfferedToSuspendHimself() {
        details(0);
        assertThat(Fx.call(() -> offers("Suspend"))).isFalse();
        assertThat(Fx.call(() -> offers("Edit"))).isTrue();
    }

    @Test
    void aStoreChangesNobodyOfTheSystemsGradeAndOffersItselfAlone() {
        shut();
        open(sitting.cashier(apis()));
        details(0);
        assertThat(Fx.call(() -> offers("Edit"))).isFalse();
        assertThat(Fx.call(() -> offers("Delete"))).isFalse();
        hands.press(KeyCode.ESCAPE);
        Fx.run(() -> ((ButtonBase) find("#action-add")).fire());
        Fx.until("the form is open", () -> focus() == find("#staffNumber"));
        assertThat(Fx.call(() -> find("#store").lookupAll(".toggle-button").stream()
                .map(choice -> ((Labeled) choice).getText()).toList())).containsExactly(sitting.desk().storeName());
    }

    @Test
    void theListIsExportedByTheKeyboardWithTheColumnsThatAreShown() {
        hands.press(KeyCode.E, Set.of(KeyCode.CONTROL));
        Fx.until("it asks for the format", () -> find("#begin-export") != null);
        hands.press(KeyCode.RIGHT, KeyCode.ENTER);
        Fx.until("it is told", () -> says("The export has begun"));
        assertThat(Fx.call(() -> find("#begin-export"))).isNull();
        var asked = people.jobs().layout(people.jobs().newest());
        assertThat(asked.format()).isEqualTo(FileFormat.CSV);
        assertThat(asked.columns()).extracting(ExportLayout.Column::key).containsExactly("number", "name", "login",
                "type", "role", "store", "grade", "terminal", "state");
        assertThat(asked.words()).containsEntry("state.in-service", "In service")
                .containsEntry("whole-merchant", "Whole merchant");
    }

    private void fillIn(String number, String name, String login) {
        Fx.run(() -> ((ButtonBase) find("#action-add")).fire());
        Fx.until("the form is open", () -> focus() == find("#staffNumber"));
        hands.type(number);
        hands.press(KeyCode.TAB);
        hands.type(name);
        hands.press(KeyCode.TAB);
        hands.type(login);
        hands.press(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN);
    }

    private void details(int at) {
        Fx.run(() -> {
            var table = (TableView<?>) find("#list");
            table.getSelectionModel().select(at);
            table.requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("the details are open", () -> find("#detail-action") != null);
    }

    private void fire(String name) {
        Fx.run(() -> buttons().stream().filter(button -> name.equals(button.getText()))
                .reduce((first, last) -> name.equals("End") ? first : last).orElseThrow().fire());
    }

    private boolean offers(String name) {
        return buttons().stream().anyMatch(button -> name.equals(button.getText()));
    }

    private List<ButtonBase> buttons() {
        return stage.getScene().getRoot().lookupAll(".button").stream().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast).toList();
    }

    private long badges(String words) {
        return find("#list").lookupAll(".label").stream().map(Labeled.class::cast)
                .filter(label -> words.equals(label.getText())).count();
    }

    private boolean says(String words) {
        return stage.getScene().getRoot().lookupAll("*").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
