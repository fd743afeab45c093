package org.counterfoil.client.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.counterfoil.client.shared.control.KeysAtOnce;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.bulk.BulkAnswer;
import org.counterfoil.client.shared.list.bulk.BulkPreview;
import org.counterfoil.client.shared.list.bulk.BulkProgress;
import org.counterfoil.client.shared.list.bulk.BulkWork;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.tour.Hands;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The list and the form in an office, by the keyboard alone. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SampleScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleRows stores = new SampleRows(sitting);
    private final List<Selection> closed = new ArrayList<>();
    private final List<FormValues> saved = new ArrayList<>();
    private final Hands hands = Hands.quick(() -> this.stage.getScene());
    private SessionScope session;
    private Optional<OfficeShell> shell = Optional.empty();
    private Stage stage;
    private SampleScreen screen;

    @BeforeEach
    void open() throws Exception {
        Fx.start();
        Fx.run(() -> {
            session = sitting.administrator(new Played());
            stage = new Stage();
            stage.setWidth(990);
            stage.setHeight(760);
            screen = show();
            stage.show();
            stage.requestFocus();
        });
        Fx.until("the keys go to this window", stage::isFocused);
    }

    @AfterEach
    void shut() {
        Fx.run(() -> {
            screen.close();
            stage.close();
        });
    }

    @Test
    void aListIsFilteredTickedAndChangedByTheKeyboardAlone() {
        Fx.run(() -> find("#search").requestFocus());
        hands.type("nanjing");
        hands.press(KeyCode.ENTER);
        Fx.until("the filter counts", () -> model().found().equals(Optional.of(16)));

        hands.press(KeyCode.DOWN);
        Fx.until("the rows have the focus", () -> focus() instanceof TableView<?>);
        hands.press(KeyCode.A, Set.of(KeyCode.CONTROL));
        hands.press(KeyCode.SPACE);
        var first = Fx.call(() -> model().rows().getFirst().number());
        var wanted = new Selection.AllBut(FilterValues.NONE.with(FilterValues.WORDS, "nanjing"), Set.of(first));
        Fx.until("all but the first are ticked", () -> model().ticks().selection().get().equals(wanted));

        backTo("#bulk-close");
        hands.press(KeyCode.SPACE);
        Fx.until("the effect is previewed", () -> find("#bulk-run") != null && focus() == find("#bulk-run"));
        assertThat(closed).as("nothing happened yet").isEmpty();
        hands.press(KeyCode.ENTER);
        Fx.until("it was done", () -> closed.equals(List.of(wanted)));
        Fx.until("each row was answered", () -> find("#copy-failures") != null);
        hands.press(KeyCode.ESCAPE);
        Fx.until("the list is back", () -> find("#bulk-leave") == null);
    }

    @Test
    void aFormIsFilledInFromTheFirstFieldToTheLastAndSavedByEnter() {
        rows();
        hands.press(KeyCode.ENTER);
        Fx.until("the details are open", () -> find("#detail-action") != null && focus() == find("#detail-action"));
        hands.press(KeyCode.ENTER);
        Fx.until("the form is open", () -> focus() == find("#name"));
        hands.type("West");
        for (var next : List.of("#format", "#opened", "#contact", "#phone", "#address", "#discount", "#points-rate",
                "#quota", "#checked", "#remark")) {
            forwardTo(next);
        }
        hands.type("one");
        hands.press(KeyCode.ENTER);
        hands.type("two");
        assertThat(saved).as("Enter breaks the line there").isEmpty();
        hands.press(KeyCode.TAB, Set.of(KeyCode.SHIFT));
        Fx.until("one field back", () -> focus() == find("#checked"));
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> saved.size() == 1);
        assertThat(saved.getFirst().text("name")).isEqualTo("West");
        assertThat(saved.getFirst().text("remark")).isEqualTo("one\ntwo");
        assertThat(saved.getFirst().yes("checked")).as("Enter did not untick it").isTrue();
    }

    @Test
    void unsavedChangesAskAtEscapeAndTheFormGoesOn() {
        var form = Fx.call(() -> screen.edit(model().rows().getFirst()));
        Fx.until("the form is open", () -> focus() == find("#name"));
        hands.type("East");
        hands.press(KeyCode.ESCAPE);
        Fx.until("it asks", () -> form.asking().get());
        hands.press(KeyCode.ESCAPE);
        Fx.until("it goes on", () -> !form.asking().get() && find("#name") != null);
        hands.press(KeyCode.ESCAPE);
        Fx.run(() -> ((ButtonBase) find("#discard")).fire());
        Fx.until("it is left", () -> find("#name") == null);
        assertThat(saved).isEmpty();
    }

    @Test
    void aClickOnAHeadAsksTheServerForAnotherOrder() {
        Fx.run(() -> {
            var name = head("name");
            table().getSortOrder().setAll(List.of(name));
            assertThat(model().order().get()).isEqualTo(Order.by("name"));
            name.setSortType(TableColumn.SortType.DESCENDING);
            assertThat(model().order().get()).isEqualTo(Order.downBy("name"));
            assertThat(model().rows().getFirst().name()).startsWith("Xujiahui");
            table().getSortOrder().clear();
            assertThat(model().order().get()).isEqualTo(Order.OWN);

            model().sort(Order.downBy("balance"));
            assertThat(table().getSortOrder()).extracting(TableColumn::getId).containsExactly("head-balance");
        });
    }

    @Test
    void theChosenRowStaysChosenWhenTheListIsFetchedAnew() {
        Fx.run(() -> {
            model().words().set("nanjing");
            model().search();
            table().getSelectionModel().select(3);
            var number = chosen();
            model().reload();
            assertThat(chosen()).isEqualTo(number);
            model().sort(Order.downBy("number"));
            assertThat(chosen()).isEqualTo(number);
            assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(12);

            model().words().set("999");
            model().search();
            assertThat(table().getSelectionModel().isEmpty()).isTrue();
            model().words().set(number);
            model().search();
            assertThat(chosen()).isEqualTo(number);
        });
    }

    @Test
    void theFirstRowIsChosenWhereTheChosenOneIsGone() {
        Fx.run(() -> {
            table().getSelectionModel().select(7);
            model().words().set("daning");
            model().search();
            assertThat(chosen()).isEqualTo(model().rows().getFirst().number());
        });
    }

    @Test
    void aHiddenColumnIsGoneAndStaysGoneForThisUser() {
        Fx.run(() -> {
            ((ButtonBase) find("#columns")).fire();
            ((CheckBox) find("#column-phone")).fire();
            assertThat(heads()).doesNotContain("phone").contains("contact");
            ((CheckBox) find("#column-region")).fire();
            assertThat(heads()).contains("region");
        });
        hands.press(KeyCode.UP, Set.of(KeyCode.ALT));
        var moved = Fx.call(this::heads);
        Fx.run(() -> {
            screen.close();
            screen = show();
            assertThat(heads()).isEqualTo(moved).doesNotContain("phone");
        });
    }

    @Test
    void aViewIsSavedAndFoundAgain() {
        Fx.run(() -> {
            model().words().set("daning");
            model().search();
            ((ButtonBase) find("#save-view")).fire();
        });
        Fx.until("the name is asked", () -> focus() == find("#view-name"));
        hands.type("Mine");
        hands.press(KeyCode.ENTER);
        Fx.until("a tab bears its name", () -> tab("Mine") != null);
        Fx.run(() -> {
            screen.close();
            screen = show();
            tab("Mine").fire();
            assertThat(model().words().get()).isEqualTo("daning");
            assertThat(model().found()).contains(16);
        });
    }

    @Test
    void whatCanNotBeUndoneNeedsItsWords() {
        Fx.run(() -> screen.delete(model().rows().getFirst()));
        Fx.until("the field waits", () -> focus() == find("#agree-words"));
        hands.type("00");
        hands.press(KeyCode.ENTER);
        assertThat(Fx.call(() -> find("#agree").isDisabled())).isTrue();
        hands.type("1");
        hands.press(KeyCode.ENTER);
        Fx.until("it is done", () -> find("#agree") == null);
    }

    @Test
    void aScreenThatWasLeftIsForgotten() {
        var left = new ArrayList<WeakReference<SampleScreen>>();
        for (int opening = 0; opening < 20; opening++) {
            Fx.run(() -> left.add(new WeakReference<>(openedAndLeft())));
        }
        Fx.run(() -> {
            screen.close();
            screen = show();
        });
        Fx.until("all screens are collected", () -> {
            System.gc();
            return left.stream().allMatch(one -> one.get() == null);
        });
    }

    private SampleScreen openedAndLeft() {
        var other = show();
        other.model().ticks().all(other.model().filter().get());
        ((ButtonBase) find("#columns")).fire();
        other.edit(other.model().rows().getFirst());
        other.close();
        return other;
    }

    private SampleScreen show() {
        shell.ifPresent(OfficeShell::close);
        var around = new OfficeShell(session, List.of(), new Staying());
        shell = Optional.of(around);
        var shown = new SampleScreen(sitting.texts(), new DirectExecutor(), around.overlays(), session.lists(), stores,
                new Closing(), values -> {
                    saved.add(values);
                    return values;
                });
        var scene = new Scene(around.node(), 990, 760);
        Theme.LIGHT.applyTo(scene);
        KeysAtOnce.in(scene);
        stage.setScene(scene);
        around.show(shown);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return shown;
    }

    private String chosen() {
        return table().getSelectionModel().getSelectedItem().number();
    }

    private void rows() {
        Fx.run(() -> table().requestFocus());
        Fx.until("the rows have the focus", () -> focus() instanceof TableView<?>);
    }

    private void forwardTo(String selector) {
        for (int tab = 0; tab < 4 && !Fx.call(() -> has(selector)); tab++) {
            hands.press(KeyCode.TAB);
        }
        assertThat(Fx.call(() -> has(selector))).as(selector).isTrue();
    }

    private void backTo(String selector) {
        for (int tab = 0; tab < 6 && !Fx.call(() -> has(selector)); tab++) {
            hands.press(KeyCode.TAB, Set.of(KeyCode.SHIFT));
        }
        assertThat(Fx.call(() -> has(selector))).as(selector).isTrue();
    }

    private boolean has(String selector) {
        for (var node = focus(); node != null; node = node.getParent()) {
            if (node == find(selector)) {
                return true;
            }
        }
        return false;
    }

    private ListModel<SampleRow, SampleRow.Totals> model() {
        return screen.model();
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    @SuppressWarnings("unchecked") // the list of this screen
    private TableView<SampleRow> table() {
        return (TableView<SampleRow>) find("#list");
    }

    private List<String> heads() {
        return table().getColumns().stream().map(TableColumn::getId).filter(Objects::nonNull)
                .map(id -> id.replace("head-", "")).toList();
    }

    private TableColumn<SampleRow, ?> head(String key) {
        return table().getColumns().stream().filter(column -> ("head-" + key).equals(column.getId())).findFirst()
                .orElseThrow();
    }

    private ButtonBase tab(String name) {
        return stage.getScene().getRoot().lookupAll(".view-tab").stream().map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(name)).findFirst().orElse(null);
    }

    private final class Closing implements BulkWork {

        @Override
        public BulkPreview preview(Selection selection) {
            return stores.preview(selection);
        }

        @Override
        public BulkAnswer run(Selection selection, FormValues set, BulkProgress progress) {
            closed.add(selection);
            return stores.run(selection, set, progress);
        }
    }
}
