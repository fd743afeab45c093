package org.counterfoil.client.shared.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;

/** A function key on the rail: the key above, what it does below. At least 56 px high. */
public final class KeyHintButton extends Button {

    private static final double INSETS = 24;

    public KeyHintButton(String key, String name, String icon) {
        var top = Nodes.row(4, Nodes.fixed(key, "key"), Nodes.spacer(), Nodes.icon(icon, "icon-sm", "subtle"));
        var face = Nodes.column(3, top, Nodes.label(name, "name"));
        face.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(widthProperty().subtract(INSETS));
        face.setAlignment(Pos.CENTER_LEFT);
        setText(name);
        setGraphic(face);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("key-hint");
        setAccessibleText(name + " " + key);
        setFocusTraversable(false);
    }
}
