package org.counterfoil.client.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.RoleApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list whose files must come to what somebody says, by the keys. */
class ControlTotalsByKeysTest extends OfficeScreenFixture {

    @TempDir
    private Path folder;
    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleImports imports = new SampleImports().ofMembers();
    private SessionScope session;

    @Test
    void theTotalsAreSaidBeforeAnythingIsCarriedOut() throws IOException {
        checked();
        hands.press(KeyCode.ENTER);
        assertThat(told("What the file comes to")).isTrue();
        assertThat(imports.mode()).as("nothing began").isEmpty();
        say("120", "1204.50", "100", "345", "0");
        hands.press(KeyCode.ENTER);

        assertThat(imports.controls()).isEqualTo(Map.of("rows", 120L, "principal", 120_450L, "bonus", 10_000L, "points",
                345L, "counts", 0L));
        assertThat(imports.newest().state()).isEqualTo(ImportState.CARRYING_OUT);
        imports.finish();
        elapse();
        assertThat(told("117 rows were added")).isTrue();
    }

    @Test
    void aTotalThatIsNotMetIsToldAtItsField() throws IOException {
        checked();
        hands.press(KeyCode.ENTER);
        say("120", "4", "100", "345", "0");
        hands.press(KeyCode.ENTER);
        assertThat(told("The file comes to 1204.50 here, not to 4.00. Nothing was done.")).isTrue();
        assertThat(imports.mode()).isEmpty();
    }

    @Test
    void whatIsLeftEmptyIsAskedFor() throws IOException {
        checked();
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.ENTER);
        assertThat(imports.mode()).isEmpty();
        assertThat(imports.newest().state()).isEqualTo(ImportState.CHECKED);
    }

    private void checked() throws IOException {
        var people = new SampleEmployees(sitting);
        session = sitting.administrator(new Played().with(EmployeeApi.class, people)
                .with(RoleApi.class, people.roles()).with(StoreApi.class, people.stores())
                .with(ImportApi.class, imports), Map.of());
        open(session, EmployeesScreen::new);
        Fx.run(this::openOverlay);
        Files.writeString(folder.resolve("people.xlsx"), "x");
        hands.press(KeyCode.O);
        imports.finish();
        elapse();
    }

    private void openOverlay() {
        var order = new ImportOrder("members", "Members", "", () -> {}).withMoney(Set.of("principal", "bonus"));
        ImportPane.open(new ImportViewModel(session, order), (Overlays) focus().getScene().getRoot(),
                new ImportDialogs() {

                    @Override
                    public Optional<Path> open() {
                        return Optional.of(folder.resolve("people.xlsx"));
                    }

                    @Override
                    public Optional<Path> keep(String name) {
                        return Optional.empty();
                    }
                });
    }

    private void say(String... totals) {
        for (int at = 0; at < totals.length; at++) {
            if (at > 0) {
                hands.press(KeyCode.TAB);
            }
            hands.type(totals[at]);
        }
    }

    private boolean told(String words) {
        return Fx.call(() -> says(words));
    }

    private void elapse() {
        Fx.run(() -> ((DirectExecutor) session.terminal().executor()).elapse(ImportViewModel.LOOK));
    }
}
