package org.counterfoil.client.shared.list;

import javafx.scene.control.TableRow;

/** A row that wears its tick. */
final class TickedRow<R> extends TableRow<R> {

    private static final String PICKED = "picked";

    private final ListModel<R, ?> model;

    TickedRow(ListModel<R, ?> model) {
        this.model = model;
    }

    @Override
    protected void updateItem(R item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove(PICKED);
        if (!empty && item != null && model.ticks().has(model.id(item))) {
            getStyleClass().add(PICKED);
        }
    }
}
