package org.counterfoil.client.shared.control;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** A text field with its unit behind it: a currency's sign, or percent. */
public final class UnitField extends HBox {

    private final TextField field;

    public UnitField(TextField field, String unit) {
        this.field = field;
        getStyleClass().add("icon-field");
        getChildren().addAll(Nodes.grow(field), Nodes.fixed(unit, "subtle"));
    }

    public TextField field() {
        return field;
    }
}
