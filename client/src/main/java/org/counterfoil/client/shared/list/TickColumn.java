package org.counterfoil.client.shared.list;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.text.Texts;

/** Ticks before the rows; the one in the head is for all that the filter finds, on every page. */
final class TickColumn<R, T> extends TableColumn<R, R> implements AutoCloseable {

    static final double WIDTH = 40;

    private final ListModel<R, T> model;
    private final CheckBox all = new CheckBox();
    private final Subscription listening;

    TickColumn(ListModel<R, T> model, TableView<R> table, Texts texts) {
        this.model = model;
        var each = texts.get("list.tick");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setSortable(false);
        setReorderable(false);
        getStyleClass().add("tick-column");
        all.setId("tick-all");
        all.setAccessibleText(texts.get("list.tick-all"));
        all.setFocusTraversable(false);
        all.setOnAction(event -> {
            if (model.ticks().selection().get() instanceof Selection.AllBut(var filter, var except)
                    && except.isEmpty()) {
                model.ticks().clear();
            } else {
                model.ticks().all(model.filter().get());
            }
        });
        setGraphic(Nodes.styled(all, "tick"));
        setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        setCellFactory(column -> new TickCell(each));
        listening = model.ticks().selection().subscribe(selection -> {
            show(selection);
            table.refresh();
        });
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void show(Selection selection) {
        var whole = selection instanceof Selection.AllBut(var filter, var except) && except.isEmpty();
        all.setSelected(whole);
        all.setIndeterminate(!whole && !selection.equals(Selection.NONE));
    }

    private final class TickCell extends TableCell<R, R> {

        private final CheckBox tick = Nodes.styled(new CheckBox(), "tick");

        TickCell(String name) {
            tick.setFocusTraversable(false);
            tick.setAccessibleText(name);
            tick.setOnAction(event -> model.ticks().toggle(model.id(getItem())));
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : tick);
            tick.setSelected(!empty && item != null && model.ticks().has(model.id(item)));
        }
    }
}
