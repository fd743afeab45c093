package org.counterfoil.client.shared.control;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** A text field with an icon before it and anything (key hint, eye, unit) after it. */
public final class IconField extends HBox {

    private final TextField field;

    public IconField(String icon, String prompt, Node... trailing) {
        this(icon, new TextField(), trailing);
        field.setPromptText(prompt);
    }

    /** Around a field of another kind, such as one for passwords. */
    public IconField(String icon, TextField field, Node... trailing) {
        this.field = field;
        getStyleClass().add("icon-field");
        getChildren().addAll(Nodes.icon(icon, "icon-sm", "subtle"), Nodes.grow(field));
        getChildren().addAll(trailing);
    }

    public TextField field() {
        return field;
    }
}
