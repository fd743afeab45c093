package org.counterfoil.client.organisation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleEnrolment;
import org.counterfoil.client.pictures.SamplePosOperators;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.SampleTerminals;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.staff.PosOperatorApi;
import org.counterfoil.common.staff.PosOperatorRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Managing terminals from their list, by the keyboard. Row 1 is the second desk, row 2 headquarters' own office. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TerminalsScreenTest {

    /** Row of the handheld. */
    private static final int HANDHELD = 3;

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleStores stores = new SampleStores(sitting);
    private final SampleTerminals terminals = new SampleTerminals(sitting, stores);
    private final SamplePosOperators operators = new SamplePosOperators(sitting);
    private final Played apis = new Played().with(StoreApi.class, stores).with(TerminalApi.class, terminals)
            .with(EnrolmentApi.class, new SampleEnrolment(sitting, terminals))
            .with(PosOperatorApi.class, operators);
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(sitting.administrator(apis), TerminalsScreen::new);
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void aTerminalIsAddedUnderTheNextNumberOfItsType() {
        fillIn(0);
        desk.awaitWords("was added under the number 1873200003");
        var added = terminals.row("1873200003").orElseThrow();
        assertThat(added.type()).isEqualTo(TerminalType.FRONT_DESK);
        assertThat(added.storeNumber()).isEqualTo("001");
        assertThat(added.profile().alias()).isEqualTo("Terrace");
        assertThat(added.profile().grade()).isEqualTo(TerminalGrade.ORDINARY);
        assertThat(added.profile().expires()).contains(Sitting.TODAY.withMonth(12).withDayOfMonth(31));
    }

    @Test
    void theListIsExportedByTheKeyboardWithTheColumnsThatAreShown() {
        desk.hands().press(KeyCode.E, Set.of(KeyCode.CONTROL));
        desk.awaitWords("The server writes the file");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("The export has started");

        var asked = terminals.jobs().layout(terminals.jobs().newest());
        assertThat(asked.columns()).extracting(ExportLayout.Column::key).containsExactly("number", "alias", "store",
                "type", "grade", "expires", "state", "last-seen", "version");
        assertThat(asked.words()).containsEntry("type.pos", "Handheld POS").containsEntry("state.expired", "Expired");
    }

    @Test
    void aStoreIsChosenByTypingHowItsNameBegins() {
        desk.fire("#action-add");
        desk.awaitCursor("store");
        desk.hands().type("x");
        desk.hands().press(KeyCode.TAB, KeyCode.DOWN);
        desk.tabTo("alias");
        desk.hands().type("Terrace");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("was added under the number 1873200003");
        assertThat(terminals.row("1873200003").orElseThrow().storeName()).isEqualTo("Xujiahui");
    }

    @Test
    void terminalsAreNarrowedByTheirStoreAndNoOtherIsTaken() {
        desk.tabTo("filter-store");
        desk.hands().type("001");
        desk.hands().press(KeyCode.ENTER);
        assertThat(stores()).containsOnly("001");
        Fx.run(() -> store().getEditor().selectAll());
        desk.hands().type("nowhere");
        desk.hands().press(KeyCode.ENTER);
        assertThat(Fx.call(() -> store().getEditor().getText())).startsWith("001 ");
        assertThat(stores()).containsOnly("001");
        Fx.run(() -> store().getEditor().selectAll());
        desk.hands().press(KeyCode.BACK_SPACE, KeyCode.ENTER);
        assertThat(stores()).contains("001", "002");
    }

    @Test
    void terminalsAreNarrowedByTheirLastDay() {
        var all = stores().size();
        desk.hands().click("Other days...");
        desk.hands().type("2026-99-99");
        desk.hands().press(KeyCode.ENTER);
        assertThat(stores()).as("it is no day").hasSize(all);
        Fx.run(() -> ((TextInputControl) desk.scene().getFocusOwner()).selectAll());
        desk.hands().type("2000-01-01");
        desk.hands().press(KeyCode.TAB);
        desk.hands().type("9999-12-31");
        desk.hands().press(KeyCode.ENTER);
        assertThat(stores()).as("permanent ones have no last day").isNotEmpty().hasSizeLessThan(all);
    }

    @Test
    void aStoresOwnOfficeHasNoStoreToChoose() {
        desk.close();
        desk = new OfficeDesk(sitting.cashier(apis), TerminalsScreen::new);
        assertThat(desk.has("#filter-store")).isFalse();
    }

    private List<String> stores() {
        return Fx.call(() -> ((TableView<?>) desk.scene().lookup("#list")).getItems().stream()
                .map(row -> ((TerminalRow) row).storeNumber()).toList());
    }

    private ComboBox<?> store() {
        return (ComboBox<?>) desk.scene().lookup("#filter-store");
    }

    @Test
    void aTypeThatStandsElsewhereIsToldAtItsField() {
        fillIn(1);
        desk.awaitCursor("type");
        desk.awaitWords("does not belong to this store");
        desk.hands().press(KeyCode.UP, KeyCode.ENTER);
        desk.awaitWords("was added under the number 1873200003");
    }

    @Test
    void aTerminalIsEditedAndKeepsItsNumber() {
        desk.details(0);
        desk.hands().click("Edit");
        desk.awaitCursor("alias");
        desk.hands().type("Counter");
        desk.hands().press(KeyCode.TAB, KeyCode.LEFT, KeyCode.ENTER);
        Fx.until("it is saved", () -> terminals.row("1873200001").orElseThrow().profile().alias().equals("Counter"));
        assertThat(terminals.row("1873200001").orElseThrow().profile().grade()).isEqualTo(TerminalGrade.SYSTEM);
    }

    @Test
    void aChangeMeanwhileIsToldAndTheFormGoesOn() {
        terminals.changeMeanwhile();
        desk.details(0);
        desk.hands().click("Edit");
        desk.awaitCursor("alias");
        desk.hands().type("Counter");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Someone else has just changed this");
        assertThat(desk.typed("alias")).isEqualTo("Counter");
    }

    @Test
    void aTerminalIsOpenedAndClosedWithItsConsequenceSaid() {
        desk.details(1);
        desk.hands().click("Open");
        desk.awaitWords("is open again");
        assertThat(state("1873200002")).contains(TerminalState.OPEN);
        desk.details(1);
        desk.hands().click("Close");
        desk.awaitWords("is stopped at once");
        assertThat(state("1873200002")).contains(TerminalState.OPEN);
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("nobody can work there");
        assertThat(state("1873200002")).contains(TerminalState.CLOSED);
    }

    @Test
    void deletingNeedsTheTerminalsNumber() {
        desk.details(1);
        desk.hands().click("Delete");
        desk.awaitCursor("agree-words");
        desk.hands().type("187320000");
        desk.hands().press(KeyCode.ENTER);
        assertThat(state("1873200002")).isPresent();
        desk.hands().type("2");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("was deleted");
        assertThat(state("1873200002")).isEmpty();
    }

    @Test
    void nobodyClosesTheTerminalAtWhichHeWorks() {
        desk.details(2);
        assertThat(desk.offers("Edit")).isTrue();
        assertThat(desk.offers("Close")).isFalse();
        assertThat(desk.offers("Delete")).isFalse();
    }

    @Test
    void aCodeIsToldWithItsPictureAndWhereTheServerIs() {
        desk.details(1);
        desk.hands().click("Enrolment code");
        desk.awaitCursor("enrolment-code");
        assertThat(desk.typed("enrolment-code")).isEqualTo(SampleEnrolment.CODE);
        desk.awaitWords("counterfoil.example:8443");
        assertThat(desk.has(".qr-code")).isTrue();
        desk.tabTo("code-done");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("the code is gone", () -> desk.scene().lookup("#enrolment-code") == null);
    }

    @Test
    void unbindingNeedsTheTerminalsNumberAndOffersACodeAgain() {
        terminals.tie(4);
        desk.details(1);
        assertThat(desk.offers("Enrolment code")).isFalse();
        desk.awaitWords("not asked");
        desk.hands().click("Unbind");
        desk.awaitWords("signed out at once");
        desk.awaitCursor("agree-words");
        desk.hands().type("1873200002");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("no longer bound to a machine");
        assertThat(terminals.row("1873200002").orElseThrow().binding()).isEmpty();
        desk.details(1);
        desk.awaitWords("Not bound to any machine");
        assertThat(desk.offers("Enrolment code")).isTrue();
    }

    @Test
    void aHandheldGetsAnOperatorUnderTheNextFreeNumberAndATakenOneIsToldAtItsField() {
        desk.details(HANDHELD);
        desk.hands().click("Operators");
        desk.awaitWords("The courier");
        desk.awaitCursor("operator-add");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("number");
        assertThat(desk.typed("number")).isEqualTo("03");
        desk.hands().type("01");
        desk.tabTo("realName");
        desk.hands().type("Zhou Min");
        desk.tabTo("staffNumber");
        desk.hands().type("0127");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("01 is given to somebody at this handheld already");
        desk.awaitCursor("number");
        desk.hands().type("03");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("03 Zhou Min was saved");
        assertThat(operators.of(5)).extracting(PosOperatorRow::number).containsExactly("01", "02", "03");
        assertThat(operators.of(5).getLast().employee()).isPresent();
    }

    @Test
    void anOperatorIsRenamedAndClosed() {
        desk.details(HANDHELD);
        desk.hands().click("Operators");
        desk.awaitWords("The courier");
        desk.fire("#operator-edit-02");
        desk.awaitCursor("realName");
        desk.hands().type("Li Lei");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("02 Li Lei was saved");
        desk.fire("#operator-turn-02");
        desk.awaitWords("02 Li Lei is open again");
        desk.fire("#operator-turn-02");
        desk.awaitWords("nobody can use that number");
        assertThat(operators.of(5).getLast().closed()).isTrue();
    }

    private Optional<TerminalState> state(String number) {
        return terminals.row(number).map(row -> row.state());
    }

    /** A terminal of headquarters or of the store after it, so many types below the first one. */
    private void fillIn(int further) {
        desk.fire("#action-add");
        desk.awaitCursor("store");
        desk.hands().press(KeyCode.DOWN);
        for (int step = 0; step < further; step++) {
            desk.hands().press(KeyCode.DOWN);
        }
        desk.hands().press(KeyCode.TAB, KeyCode.DOWN);
        for (int step = 0; step < further; step++) {
            desk.hands().press(KeyCode.DOWN);
        }
        desk.tabTo("alias");
        desk.hands().type("Terrace");
        desk.tabTo("expires");
        desk.hands().type("2026-12-31");
        desk.hands().press(KeyCode.ENTER);
    }
}
