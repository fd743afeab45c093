package org.counterfoil.client.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.job.ExportLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Narrowing the list of stores, by the keyboard. Of seven stores the first three are in the centre. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StoreFiltersTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleStores stores = new SampleStores(sitting);
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(sitting.administrator(new Played().with(StoreApi.class, stores)), StoresScreen::new);
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void storesAreNarrowedByTypingAsMuchAsItTakes() {
        pick("region", "pud");
        assertThat(shown("region")).isEqualTo("Pudong");
        assertThat(numbers()).containsExactly("004", "005", "006", "007");
        pick("format", "BAK");
        assertThat(numbers()).containsExactly("006", "007");
        desk.awaitWords("64,296.00"); // what headquarters owes the two
    }

    @Test
    void whatStandsNowhereFindsNothingAndAnEmptyFieldFindsAllAgain() {
        pick("brand", "  <b>'; drop 静水 ");
        desk.awaitWords("Nothing matches these filters");
        assertThat(shown("brand")).isEqualTo("<b>'; drop 静水");
        clear("brand");
        assertThat(numbers()).hasSize(7);
        desk.tabTo("filter-legal-entity");
        Fx.run(() -> box("legal-entity").getEditor().setText("x".repeat(150)));
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Nothing matches these filters");
        assertThat(shown("legal-entity")).hasSize(100);
    }

    @Test
    void aNarrowedListIsKeptAsAView() {
        pick("region", "centre");
        desk.fire("#save-view");
        desk.awaitCursor("view-name");
        desk.hands().type("Mine");
        desk.hands().press(KeyCode.ENTER);
        desk.hands().click("Reset");
        assertThat(numbers()).hasSize(7);
        assertThat(shown("region")).isEmpty();
        desk.hands().click("Mine");
        assertThat(numbers()).containsExactly("001", "002", "003");
        assertThat(shown("region")).isEqualTo("Centre");
    }

    @Test
    void onlyTwoDaysNarrowByTheDayOfOpening() {
        desk.hands().click("Other days...");
        desk.hands().type("2026-02-30");
        desk.hands().press(KeyCode.ENTER, KeyCode.TAB);
        desk.hands().type("soon");
        desk.hands().press(KeyCode.ENTER);
        assertThat(numbers()).as("neither is a day").hasSize(7);
        desk.hands().click("Last 7 days");
        assertThat(numbers()).isEmpty();
        desk.hands().click("This month");
        assertThat(numbers()).containsExactly("001");
        desk.hands().click("Any time");
        assertThat(numbers()).hasSize(7);
    }

    @Test
    void whatIsNarrowedIsExportedByTheKeyboardWithTheColumnsThatAreShown() {
        pick("region", "pud");
        desk.hands().press(KeyCode.E, Set.of(KeyCode.CONTROL));
        desk.awaitWords("The server writes the file");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("The export has started");

        var asked = stores.jobs().layout(stores.jobs().newest());
        assertThat(asked.columns()).extracting(ExportLayout.Column::key).containsExactly("number", "name", "contact",
                "phone", "status", "recharge-quota", "points-quota", "balance", "created");
        assertThat(asked.words()).containsEntry("kind.franchise", "Franchise").containsEntry("status.closed", "Closed");
        assertThat(stores.exported().region()).isEqualTo("Pudong");
    }

    @Test
    void ofTooManyStoresNothingIsAddedUp() {
        stores.beMany();
        desk.hands().click("Search");
        desk.awaitWords("More than 10,000 stores");
        desk.awaitWords("Filter for totals");
    }

    /** Types into a filter that offers what there is, and agrees. */
    private void pick(String filter, String typed) {
        desk.tabTo("filter-" + filter);
        desk.hands().type(typed);
        desk.hands().press(KeyCode.ENTER);
    }

    private void clear(String filter) {
        Fx.run(() -> box(filter).getEditor().selectAll());
        desk.hands().press(KeyCode.BACK_SPACE, KeyCode.ENTER);
    }

    private String shown(String filter) {
        return Fx.call(() -> box(filter).getEditor().getText());
    }

    private ComboBox<?> box(String filter) {
        return (ComboBox<?>) desk.scene().lookup("#filter-" + filter);
    }

    private List<String> numbers() {
        return Fx.call(() -> ((TableView<?>) desk.scene().lookup("#list")).getItems().stream()
                .map(row -> ((StoreRow) row).number()).toList());
    }
}
