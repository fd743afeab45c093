package org.counterfoil.client.shared.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Popover;
import org.counterfoil.client.shared.list.filter.FilterBar;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.list.view.Columns;
import org.counterfoil.client.shared.list.view.ListMemory;
import org.counterfoil.client.shared.settings.KeptLists;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;

/**
 * Draws a list: views, filters, what can be done with ticked rows, the rows, and what they come to. Keys: Ctrl+F to the
 * search field, Down from there to the rows, Ctrl and its letter for an action that has one; on the rows Enter opens,
 * Space ticks, Ctrl+A ticks all, Esc unticks.
 */
public final class ListPane<R, T> extends StackPane implements AutoCloseable {

    private final ListModel<R, T> model;
    private final ListSpec<R, T> spec;
    private final Texts texts;
    private final Consumer<R> opened;
    private final Columns columns;
    private final VBox page = new VBox(10);
    private final Popover popover = new Popover(page);
    private final FilterBar filters;
    private final ListTable<R, T> table;
    private final Optional<ViewTabs> tabs;
    private final Optional<BulkBar<R>> bulk;
    private final StackPane middle = new StackPane();
    private final Label count = Nodes.fixed("", "muted", "t-13");
    private final Label said = Nodes.label("", "danger", "t-13");
    private final HBox trouble = Nodes.row(8);
    private final Subscription listening;
    private final ListChangeListener<R> counting = change -> showCount();

    /**
     * @param kept   what the user's lists remember
     * @param opened gets a row at Enter or at a double click
     */
    public ListPane(ListModel<R, T> model, ListSpec<R, T> spec, KeptLists kept, Texts texts, Consumer<R> opened) {
        this.model = model;
        this.spec = spec;
        this.texts = texts;
        this.opened = opened;
        var memory = new ListMemory(kept, spec.area(), spec.earlier());
        columns = new Columns(spec.choices(), memory);
        filters = new FilterBar(spec.filters(), spec.area(), texts, model.words(), model::narrow);
        table = new ListTable<>(model, spec, columns, texts, opened);
        tabs = spec.views().isEmpty()
                ? Optional.empty()
                : Optional.of(new ViewTabs(model, spec.views(), memory, columns, popover, texts));
        bulk = spec.bulk().isEmpty() ? Optional.empty() : Optional.of(new BulkBar<>(model, spec, texts));
        tools();
        var rows = Nodes.styled(new VBox(Nodes.grow(middle), Nodes.styled(Nodes.row(8, count, Nodes.spacer(),
                trouble()), "pager")), "surface");
        tabs.ifPresent(page.getChildren()::add);
        page.getChildren().add(filters);
        bulk.ifPresent(page.getChildren()::add);
        page.getChildren().add(Nodes.grow(rows));
        getChildren().add(popover);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.table().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnRows);
        filters.field().ifPresent(field -> field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch));
        model.rows().addListener(counting);
        listening = Subscription.combine(model.state().subscribe(this::show),
                popover.shown().subscribe(shown -> model.aside().set(shown)), model.aside().subscribe(aside -> {
                    if (!aside) {
                        popover.hide();
                    }
                }),
                model.filter().subscribe(filters::show), model.totals().subscribe(totals -> showCount()),
                model.notice().subscribe(this::showTrouble));
    }

    /** The rows themselves, for keys and the focus. */
    public TableView<R> table() {
        return table.table();
    }

    /** Puts the focus where one begins: in the search field, or on the rows. */
    public void placeFocus() {
        filters.field().ifPresentOrElse(TextField::requestFocus, () -> table().requestFocus());
    }

    /** The columns that are shown now, in their order: each key with its name. */
    public SequencedMap<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        columns.shown().forEach(key -> shown.put(key, spec.name(key, texts)));
        return shown;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.rows().removeListener(counting);
        filters.close();
        table.close();
        tabs.ifPresent(ViewTabs::close);
        bulk.ifPresent(BulkBar::close);
    }

    private void tools() {
        if (!spec.views().isEmpty()) {
            var reset = Nodes.button(texts.get("list.reset"), "flat", "quiet-button");
            reset.setOnAction(event -> model.reset());
            var search = Nodes.iconTextButton("search", texts.get("list.search"), "soft-accent", "on-canvas");
            search.setOnAction(event -> model.search());
            filters.addFirst(reset, search);
        }
        var chooser = Nodes.iconTextButton("view_column", texts.get("list.columns"), "sm");
        chooser.setId("columns");
        chooser.setOnAction(event -> choose());
        var tools = new ArrayList<Node>(List.of(chooser));
        spec.actions().forEach(action -> {
            var button = Nodes.iconTextButton(action.icon(), texts.get(spec.area() + "action." + action.key()), "sm");
            button.setId("action-" + action.key());
            button.setOnAction(event -> action.run().run());
            tools.add(button);
        });
        filters.addTools(tools);
    }

    private void choose() {
        var chooser = new ColumnChooser(columns, model, spec, texts);
        popover.show(chooser, Pos.TOP_RIGHT, filters.getBoundsInParent().getMaxY() + 4);
        Nodes.settle(chooser);
        chooser.placeFocus();
    }

    // ---- keys

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            filters.field().ifPresent(TextField::requestFocus);
            event.consume();
        } else if (event.isShortcutDown() && tabs.filter(views -> views.go(event.getCode())).isPresent()) {
            event.consume();
        } else if (event.isShortcutDown()) {
            spec.actions().stream().filter(action -> action.shortcut().equals(Optional.of(event.getCode())))
                    .findFirst().ifPresent(action -> {
                        event.consume();
                        action.run().run();
                    });
        }
    }

    private void pressedInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            table().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.search();
            event.consume();
        }
    }

    private void pressedOnRows(KeyEvent event) {
        var row = Optional.ofNullable(table().getSelectionModel().getSelectedItem());
        var ticking = bulk.isPresent();
        if (event.getCode() == KeyCode.ENTER && row.isPresent()) {
            opened.accept(row.get());
            event.consume();
        } else if (ticking && event.getCode() == KeyCode.SPACE && row.isPresent()) {
            model.ticks().toggle(model.id(row.get()));
            event.consume();
        } else if (ticking && event.isShortcutDown() && event.getCode() == KeyCode.A) {
            model.ticks().all(model.filter().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.ticks().selection().get().equals(Selection.NONE)) {
            model.ticks().clear();
            event.consume();
        }
    }

    // ---- states

    private void show(ListState state) {
        middle.getChildren().setAll(table);
        switch (state) {
            case LOADING -> middle.getChildren().add(ring());
            case EMPTY -> middle.getChildren().add(empty());
            case FAILED -> {
                var again = Nodes.iconTextButton("refresh", texts.get("shared.retry"), "soft");
                again.setOnAction(event -> model.reload());
                middle.getChildren().add(new Blank("cloud_off", texts.get("list.failed"),
                        texts.notice(model.notice().get()), again));
            }
            case ROWS -> table.chooseAgain();
        }
        showCount();
    }

    private Node empty() {
        if (!model.narrowed()) {
            return new Blank("inbox", texts.get(spec.area() + "empty"), texts.get(spec.area() + "empty-advice"));
        }
        var reset = Nodes.iconTextButton("refresh", texts.get("list.reset-all"), "soft");
        reset.setOnAction(event -> model.reset());
        return new Blank("search_off", texts.get("list.nothing-found"), texts.get("list.nothing-found-advice"),
                reset);
    }

    /** A page that could not be added to those that stand here. */
    private HBox trouble() {
        var again = Nodes.iconTextButton("refresh", texts.get("shared.retry"), "sm", "soft");
        again.setOnAction(event -> model.fetchMore());
        trouble.getChildren().setAll(said, again);
        return trouble;
    }

    private void showTrouble(Notice notice) {
        said.setText(texts.notice(notice));
        Nodes.show(trouble, !(notice instanceof Notice.Silence) && !model.rows().isEmpty());
    }

    private static Node ring() {
        var ring = new ProgressIndicator();
        ring.setMaxSize(32, 32);
        return ring;
    }

    private void showCount() {
        var shown = model.rows().size();
        var found = model.found().orElse(0);
        var key = !model.more()
                ? "list.loaded"
                : found > ListModel.MOST_COUNTED || found < shown ? "list.loaded-more" : "list.loaded-of";
        count.setText(shown == 0 ? "" : texts.get(key, "count", shown, "found", found));
    }
}
