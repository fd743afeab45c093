package org.counterfoil.client.shared.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.view.Columns;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.text.Texts;

/** Rows that come page by page as one scrolls, under heads that sort and can be dragged, above their totals. */
final class ListTable<R, T> extends VBox implements AutoCloseable {

    private static final double NEAR_THE_END = 0.85;
    private static final double SCROLLBAR = 14;
    private static final int ABOVE = 4;
    private static final String HEAD = "head-";

    private final ListModel<R, T> model;
    private final ListSpec<R, T> spec;
    private final Texts texts;
    private final Columns columns;
    private final Optional<TickColumn<R, T>> ticks;
    private final TableView<R> table = new TableView<>();
    private final TotalsLine<R, T> totals = new TotalsLine<>();
    private final ListChangeListener<TableColumn<R, ?>> dragged = change -> arranged();
    private final Subscription listening;
    private Optional<String> chosen = Optional.empty();
    private boolean drawing;

    /** @param opened gets a row at a double click */
    ListTable(ListModel<R, T> model, ListSpec<R, T> spec, Columns columns, Texts texts, Consumer<R> opened) {
        this.model = model;
        this.spec = spec;
        this.texts = texts;
        this.columns = columns;
        ticks = spec.bulk().isEmpty() ? Optional.empty() : Optional.of(new TickColumn<>(model, table, texts));
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setId("list");
        table.setRowFactory(view -> row(opened));
        table.setPlaceholder(new Label());
        table.setOnSort(event -> {
            event.consume(); // the table itself sorts nothing
            sorted();
        });
        table.widthProperty().subscribe(this::fit);
        table.skinProperty().subscribe(skin -> watchScrolling());
        getChildren().addAll(Nodes.grow(new StackPane(table)), totals);
        listening = Subscription.combine(columns.choices().subscribe(choices -> draw()),
                model.order().subscribe(this::show),
                model.totals().subscribe(known -> totals.show(known, spec.totals())),
                table.getSelectionModel().selectedItemProperty().subscribe(this::keep));
        table.getColumns().addListener(dragged);
    }

    TableView<R> table() {
        return table;
    }

    /** Chooses the row that was chosen before the rows were fetched anew, or the first where it is not among them. */
    void chooseAgain() {
        var selection = table.getSelectionModel();
        if (selection.isEmpty()) {
            var ids = table.getItems().stream().map(model::id).toList();
            var at = chosen.map(ids::indexOf).filter(found -> found >= 0).orElse(0);
            selection.select(at);
            table.scrollTo(Math.max(0, at - ABOVE));
        }
    }

    /** While the rows are away none is chosen; that is not remembered. */
    private void keep(R row) {
        if (row != null) {
            chosen = Optional.of(model.id(row));
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        ticks.ifPresent(TickColumn::close);
        table.getColumns().removeListener(dragged);
        table.setItems(FXCollections.emptyObservableList());
    }

    private List<Column<R>> shown() {
        return columns.shown().stream().map(spec::column).toList();
    }

    private void draw() {
        drawing = true;
        if (!heads().equals(columns.shown()) || !ticksFirst()) {
            table.getColumns().setAll(shown().stream().map(this::column).toList());
            ticks.ifPresent(column -> table.getColumns().addFirst(column));
        }
        var drawn = table.getColumns().stream().filter(column -> column.getId() != null).toList();
        totals.columns(ticks.isPresent() ? TickColumn.WIDTH : 0, shown(), drawn);
        totals.show(model.totals().get(), spec.totals());
        drawing = false;
        show(model.order().get());
        fit();
    }

    private TableColumn<R, R> column(Column<R> column) {
        var drawn = new TableColumn<R, R>(spec.name(column, texts));
        drawn.setId(HEAD + column.key());
        drawn.setPrefWidth(column.width());
        drawn.setMinWidth(Math.min(column.width(), 48));
        drawn.setSortable(column.sort().isPresent());
        drawn.getStyleClass().add(column.align().styleClass());
        drawn.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        drawn.setCellFactory(view -> new SpecCell<>(column));
        return drawn;
    }

    private TableRow<R> row(Consumer<R> opened) {
        var row = new TickedRow<>(model);
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    // ---- sorting: the heads show it, the server does it

    private void sorted() {
        if (!drawing) {
            model.sort(table.getSortOrder().stream().findFirst()
                    .map(head -> new Order(spec.column(key(head)).sort(),
                            head.getSortType() == TableColumn.SortType.DESCENDING))
                    .orElse(Order.OWN));
        }
    }

    private void show(Order order) {
        var before = drawing;
        drawing = true;
        var head = order.sort().flatMap(key -> table.getColumns().stream()
                .filter(column -> column.isSortable() && spec.column(key(column)).sort().equals(Optional.of(key)))
                .findFirst());
        head.ifPresent(column -> column.setSortType(
                order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
        if (!table.getSortOrder().equals(head.stream().toList())) {
            table.getSortOrder().setAll(head.stream().toList());
        }
        drawing = before;
    }

    // ---- places and widths

    private void arranged() {
        if (!drawing) {
            columns.arrange(heads());
            if (!ticksFirst()) {
                Platform.runLater(this::draw); // not while the list of columns tells of its change
            }
        }
    }

    private List<String> heads() {
        return table.getColumns().stream().filter(column -> column.getId() != null).map(ListTable::key).toList();
    }

    private static String key(TableColumn<?, ?> head) {
        return head.getId().substring(HEAD.length());
    }

    private boolean ticksFirst() {
        return ticks.isEmpty() || !table.getColumns().isEmpty() && table.getColumns().getFirst() == ticks.get();
    }

    /** What width is left goes to the columns that grow. */
    private void fit() {
        var shown = shown();
        var lead = ticks.isPresent() ? 1 : 0;
        var fixed = shown.stream().mapToDouble(Column::width).sum() + lead * TickColumn.WIDTH;
        var growing = shown.stream().filter(Column::grows).count();
        var spare = Math.max(0, table.getWidth() - fixed - SCROLLBAR);
        for (int at = 0; at < shown.size(); at++) {
            var column = shown.get(at);
            table.getColumns().get(at + lead).setPrefWidth(column.width() + (column.grows() ? spare / growing : 0));
        }
    }

    private void watchScrolling() {
        for (var node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.valueProperty().subscribe(value -> {
                    if (value.doubleValue() >= NEAR_THE_END && bar.isVisible()) {
                        model.fetchMore();
                    }
                });
            } else if (node instanceof ScrollBar bar) {
                bar.valueProperty().subscribe(value -> totals.shift().set(bar.isVisible() ? -value.doubleValue() : 0));
            }
        }
    }

    private static final class SpecCell<R> extends TableCell<R, R> {

        private final Column<R> spec;

        SpecCell(Column<R> spec) {
            this.spec = spec;
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            var content = empty || item == null ? null : spec.cell().apply(item);
            setText(content instanceof String text ? text : null);
            setGraphic(content instanceof Node node ? node : null);
        }
    }
}
