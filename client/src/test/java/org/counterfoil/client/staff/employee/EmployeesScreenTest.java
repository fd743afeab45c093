package org.counterfoil.client.staff.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleEmployees;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.RoleApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Managing people from the list of employees, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmployeesScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleEmployees people = new SampleEmployees(sitting);

    @BeforeEach
    void open() {
        open(sitting.administrator(apis()), EmployeesScreen::new);
    }

    private Played apis() {
        return new Played().with(EmployeeApi.class, people).with(RoleApi.class, people.roles())
                .with(StoreApi.class, people.stores());
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
        fireFirst("End");
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
    void theListIsNarrowedByRole() {
        Fx.run(() -> {
            var role = ((MenuButton) find("#filter-role")).getItems().stream()
                    .filter(item -> item.getText().equals("Administrator")).map(CheckMenuItem.class::cast)
                    .findFirst().orElseThrow();
            role.setSelected(true);
            role.getOnAction().handle(new ActionEvent());
        });
        Fx.until("the administrator alone is left", () -> says("1 person") && says("Role: Administrator"));
        assertThat(Fx.call(() -> find("#filter-store"))).as("no store is there to choose").isNull();
    }

    @Test
    void thereIsOneListHoweverOftenTheScreenIsOpened() {
        Fx.run(this::reopen);
        assertThat(Fx.call(() -> all("#list"))).isEqualTo(1);
    }

    @Test
    void nobodyIsOfferedToSuspendHimself() {
        details(0);
        assertThat(offers("Suspend")).isFalse();
        assertThat(offers("Edit")).isTrue();
    }

    @Test
    void aStoreChangesNobodyOfTheSystemsGradeAndOffersItselfAlone() {
        shut();
        open(sitting.cashier(apis()), EmployeesScreen::new);
        details(0);
        assertThat(offers("Edit")).isFalse();
        assertThat(offers("Delete")).isFalse();
        hands.press(KeyCode.ESCAPE);
        add("#staffNumber");
        assertThat(Fx.call(() -> find("#store").lookupAll(".toggle-button").stream()
                .map(choice -> ((Labeled) choice).getText()).toList())).containsExactly(sitting.desk().storeName());
    }

    @Test
    void theListIsExportedByTheKeyboardWithTheColumnsThatAreShown() {
        hands.press(KeyCode.E, Set.of(KeyCode.CONTROL));
        Fx.until("it asks for the format", () -> find("#begin-export") != null);
        hands.press(KeyCode.RIGHT, KeyCode.ENTER);
        Fx.until("it is told", () -> says("The export has started"));
        assertThat(Fx.call(() -> find("#begin-export"))).isNull();
        var asked = people.jobs().layout(people.jobs().newest());
        assertThat(asked.format()).isEqualTo(FileFormat.CSV);
        assertThat(asked.columns()).extracting(ExportLayout.Column::key).containsExactly("number", "name", "login",
                "type", "role", "store", "grade", "terminal", "state");
        assertThat(asked.words()).containsEntry("state.in-service", "In service")
                .containsEntry("whole-merchant", "Whole merchant");
    }

    private void fillIn(String number, String name, String login) {
        add("#staffNumber");
        hands.type(number);
        hands.press(KeyCode.TAB);
        hands.type(name);
        hands.press(KeyCode.TAB);
        hands.type(login);
        hands.press(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN);
    }

    private long badges(String words) {
        return find("#list").lookupAll(".label").stream().map(Labeled.class::cast)
                .filter(label -> words.equals(label.getText())).count();
    }
}
