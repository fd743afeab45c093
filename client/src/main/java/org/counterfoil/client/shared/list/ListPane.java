package org.counterfoil.client.shared.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** Draws a list: rows that come page by page as one scrolls, totals that share the widths of the columns. */
public final class ListPane<R, T> extends VBox implements AutoCloseable {

    private static final double NEAR_THE_END = 0.85;
    private static final double SCROLLBAR = 14;

    private final ListModel<R, ?, T> model;
    private final ListSpec<R, T> spec;
    private final Texts texts;
    private final TableView<R> table = new TableView<>();
    private final StackPane middle = new StackPane(table);
    private final HBox totals = Nodes.styled(new HBox(), "totals");
    private final List<Label> sums = new ArrayList<>();
    private final Label count = Nodes.fixed("", "muted", "t-13");
    private final Subscription listening;
    private final ListChangeListener<R> counting = change -> showCount();

    /** @param opened gets a row at Enter or at a double click */
    public ListPane(ListModel<R, ?, T> model, ListSpec<R, T> spec, Texts texts, Consumer<R> opened) {
        this.model = model;
        this.spec = spec;
        this.texts = texts;
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setId("list");
        spec.columns().forEach(column -> table.getColumns().add(column(column)));
        table.setRowFactory(view -> row(opened));
        table.setPlaceholder(new Label());
        table.widthProperty().subscribe(this::fit);
        table.skinProperty().subscribe(skin -> watchScrolling());
        var foot = Nodes.styled(Nodes.row(8, count), "pager");
        getStyleClass().add("surface");
        getChildren().addAll(Nodes.grow(middle), totals, foot);
        model.rows().addListener(counting);
        listening = Subscription.combine(model.state().subscribe(this::show), model.totals().subscribe(known -> {
            for (int at = 0; at < sums.size(); at++) {
                var column = spec.columns().get(at);
                sums.get(at).setText(known.map(sum -> spec.totals().apply(sum, column)).orElse(""));
            }
        }));
    }

    /** The rows themselves, for keys and the focus. */
    public TableView<R> table() {
        return table;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.rows().removeListener(counting);
        table.setItems(FXCollections.emptyObservableList());
    }

    private void show(ListState state) {
        middle.getChildren().setAll(table);
        switch (state) {
            case LOADING -> middle.getChildren().add(ring());
            case EMPTY -> middle.getChildren()
                    .add(new Blank("inbox", texts.get(spec.area() + "empty"),
                            texts.get(spec.area() + "empty-advice")));
            case FAILED -> {
                var again = Nodes.iconTextButton("refresh", texts.get("shared.retry"), "soft");
                again.setOnAction(event -> model.reload());
                middle.getChildren().add(new Blank("cloud_off", texts.get("list.failed"),
                        texts.notice(model.notice().get()), again));
            }
            case ROWS -> {
                if (table.getSelectionModel().isEmpty()) {
                    table.getSelectionModel().selectFirst();
                }
            }
        }
        showCount();
    }

    private static Node ring() {
        var ring = new ProgressIndicator();
        ring.setMaxSize(32, 32);
        return ring;
    }

    private void showCount() {
        count.setText(model.rows().isEmpty()
                ? ""
                : texts.get(model.more() ? "list.loaded-more" : "list.loaded", "count", model.rows().size()));
    }

    private TableColumn<R, R> column(Column<R> spec) {
        var column = new TableColumn<R, R>(this.spec.name(spec, texts));
        column.setPrefWidth(spec.width());
        column.setMinWidth(spec.width());
        column.setSortable(false);
        column.setReorderable(false);
        var align = switch (spec.align()) {
            case LEFT -> "align-left";
            case RIGHT -> "align-right";
            case CENTER -> "align-center";
        };
        column.getStyleClass().add(align);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(table -> new SpecCell<>(spec));
        sums.add(sum(column, spec));
        totals.getChildren().add(sums.getLast());
        return column;
    }

    private static <R> Label sum(TableColumn<R, R> column, Column<R> spec) {
        var label = new Label();
        label.setPadding(new Insets(0, 8, 0, 8));
        label.minWidthProperty().bind(column.widthProperty());
        label.maxWidthProperty().bind(column.widthProperty());
        label.setAlignment(switch (spec.align()) {
            case LEFT -> Pos.CENTER_LEFT;
            case RIGHT -> Pos.CENTER_RIGHT;
            case CENTER -> Pos.CENTER;
        });
        return label;
    }

    private TableRow<R> row(Consumer<R> opened) {
        var row = new TableRow<R>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    /** What width is left goes to the columns that grow. */
    private void fit() {
        var fixed = spec.columns().stream().mapToDouble(Column::width).sum();
        var growing = spec.columns().stream().filter(Column::grows).count();
        var spare = Math.max(0, table.getWidth() - fixed - SCROLLBAR);
        for (int at = 0; at < spec.columns().size(); at++) {
            var column = spec.columns().get(at);
            table.getColumns().get(at).setPrefWidth(column.width() + (column.grows() ? spare / growing : 0));
        }
    }

    private void watchScrolling() {
        for (var node : table.lookupAll(".scroll-bar:vertical")) {
            if (node instanceof ScrollBar bar) {
                bar.valueProperty().subscribe(value -> {
                    if (value.doubleValue() >= NEAR_THE_END && bar.isVisible()) {
                        model.fetchMore();
                    }
                });
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
