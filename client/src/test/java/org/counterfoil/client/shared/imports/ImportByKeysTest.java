package org.counterfoil.client.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleEmployees;
import org.counterfoil.client.pictures.SampleImports;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.staff.employee.EmployeesScreen;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.RoleApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Employees from a file, by the keyboard alone. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ImportByKeysTest extends OfficeScreenFixture {

    @TempDir
    private Path folder;
    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleImports imports = new SampleImports();
    private SessionScope session;

    @Test
    void aFileThatIsDroppedIsTakenLikeOneThatIsChosenAndNoOtherMeanwhile() throws IOException {
        openPanel(Map.of());
        var dropped = Files.write(folder.resolve("dropped.xlsx"), new byte[1_000]);
        var another = Files.write(folder.resolve("another.xlsx"), new byte[2_000]);
        Fx.run(() -> ((ImportPane) desk().scene().lookup("#import")).take(dropped));
        Fx.run(() -> ((ImportPane) desk().scene().lookup("#import")).take(another));
        assertThat(imports.bytes()).isEqualTo(1_000);
    }

    @Test
    void aFileIsCheckedCarriedOutAndTakenBack() throws IOException {
        openPanel(Map.of());
        Files.write(folder.resolve("people.xlsx"), new byte[2_500_000]);
        hands.press(KeyCode.O);
        assertThat(imports.bytes()).as("the file comes whole, in pieces").isEqualTo(2_500_000);
        assertThat(imports.words().orElseThrow().titles().get("realName")).contains("Real name", "真实姓名");
        imports.advance(50, 120);
        elapse();
        assertThat(told("50 of 120 rows")).isTrue();

        finish();
        assertThat(told("3 rows have errors")).isTrue();
        assertThat(told("Staff number")).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(imports.mode()).as("bad rows leave but one way").contains(ImportMode.ONLY_GOOD);
        finish();
        assertThat(told("117 rows were added. They have no password yet")).isTrue();

        hands.press(KeyCode.U);
        finish();
        assertThat(told("116 rows were removed again; 1 had to stay")).isTrue();
        assertThat(told("changed or used since the import")).isTrue();
        assertThat(told("Rows with errors, and rows that stay")).isTrue();
    }

    @Test
    void whatWasBadIsNotAmongTheRowsThatStayWhenAllThatWasAddedIsTakenBack() throws IOException {
        imports.keeps(0);
        openPanel(Map.of());
        Files.writeString(folder.resolve("people.xlsx"), "x");
        hands.press(KeyCode.O);
        finish();
        hands.press(KeyCode.ENTER);
        finish();
        hands.press(KeyCode.U);
        finish();
        assertThat(told("117 rows were removed again.")).isTrue();
        assertThat(told("Rows with errors")).isTrue();
        assertThat(told("that stay")).isFalse();
    }

    @Test
    void whereAllRowsAreGoodTheWayIsChosenByTheArrows() throws IOException {
        imports.rows(3);
        openPanel(Map.of());
        Files.writeString(folder.resolve("people.xlsx"), "x");
        hands.press(KeyCode.O);
        finish();
        assertThat(told("All rows are correct")).isTrue();
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.LEFT);
        hands.press(KeyCode.ENTER);
        assertThat(imports.mode()).contains(ImportMode.ALL_OR_NOTHING);
    }

    @Test
    void aPanelThatWasClosedFindsItsImportAgain() throws IOException {
        openPanel(Map.of());
        Files.writeString(folder.resolve("people.xlsx"), "x");
        hands.press(KeyCode.O);
        hands.press(KeyCode.ESCAPE);
        imports.finish();
        Fx.run(this::openOverlay);
        Fx.until("it is offered again", () -> says("people.xlsx"));
        hands.press(KeyCode.TAB);
        Fx.until("the earlier import can be opened", () -> focus() == find("#imports-look"));
        hands.press(KeyCode.ENTER);
        assertThat(told("3 rows have errors")).isTrue();
    }

    @Test
    void theTemplateAndTheBadRowsAreKept() throws IOException {
        openPanel(Map.of());
        hands.press(KeyCode.T);
        assertThat(folder.resolve("Template Employees.xlsx")).hasBinaryContent(new byte[]{'P', 'K'});
        assertThat(imports.words().orElseThrow().lines().getFirst()).contains("Column", "Example");
        Files.writeString(folder.resolve("people.xlsx"), "x");
        hands.press(KeyCode.O);
        finish();
        hands.press(KeyCode.S);
        assertThat(told("Rows with errors saved as")).isTrue();
        assertThat(Files.size(folder.resolve("Errors Employees.xlsx"))).isGreaterThan(1_000);
    }

    @Test
    void aFileThatIsRefusedIsSaidWhyAndAnotherIsChosen() throws IOException {
        openPanel(Map.of());
        Files.writeString(folder.resolve("people.xlsx"), "x");
        hands.press(KeyCode.O);
        imports.refuse(Refusal.of(RefusalCode.IMPORT_FORMULA, "line", 7).with("column", "C"));
        elapse();
        assertThat(told("Row 7, column C holds a formula")).isTrue();
        hands.press(KeyCode.ENTER);
        assertThat(imports.newest().state()).isEqualTo(ImportState.REFUSED);
        hands.press(KeyCode.N);
        assertThat(Fx.call(() -> find("#imports-choose"))).isNotNull();
        Files.delete(folder.resolve("people.xlsx"));
        hands.press(KeyCode.O);
        assertThat(told("could not be read")).isTrue();
    }

    @Test
    void theListIsLeftForItByItsKey() {
        open(session(Map.of()), EmployeesScreen::new);
        Fx.run(() -> find("#list").requestFocus());
        hands.press(KeyCode.I, Set.of(KeyCode.CONTROL));
        Fx.until("the panel is open", () -> find("#imports-template") != null);
    }

    @Test
    void whoMayNotImportIsNotOfferedIt() {
        open(session(Map.of(Permission.IMPORT, Access.READ)), EmployeesScreen::new);
        assertThat(Fx.call(() -> find("#action-import"))).isNull();
        assertThat(Fx.call(() -> find("#action-add"))).isNotNull();
    }

    private SessionScope session(Map<Permission, Access> limits) {
        var people = new SampleEmployees(sitting);
        session = sitting.administrator(new Played().with(EmployeeApi.class, people)
                .with(RoleApi.class, people.roles()).with(StoreApi.class, people.stores())
                .with(ImportApi.class, imports), limits);
        return session;
    }

    private void openPanel(Map<Permission, Access> limits) {
        open(session(limits), EmployeesScreen::new);
        Fx.run(this::openOverlay);
    }

    private void openOverlay() {
        var order = new ImportOrder("employees", "Employees",
                session.texts().get("employees.imported"), () -> {});
        ImportPane.open(new ImportViewModel(session, order), (Overlays) focus().getScene().getRoot(),
                new Chosen(folder));
    }

    private boolean told(String words) {
        return Fx.call(() -> says(words));
    }

    private void finish() {
        imports.finish();
        elapse();
    }

    private void elapse() {
        Fx.run(() -> ((DirectExecutor) session.terminal().executor()).elapse(ImportViewModel.LOOK));
    }

    /** What a person chooses: always the same file, and the folder of the test. */
    private record Chosen(Path folder) implements ImportDialogs {

        @Override
        public Optional<Path> open() {
            return Optional.of(folder.resolve("people.xlsx"));
        }

        @Override
        public Optional<Path> keep(String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
