package org.counterfoil.client.value.panel;

import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** The first line of a flow: what it is, and how to get out of it. */
public final class FlowHead extends HBox {

    /** @param back leaves the flow, or goes one step back */
    public FlowHead(Texts texts, String icon, String title, Runnable back) {
        super(10);
        var leave = Nodes.button(texts.get("value.leave"), "flat", "quiet-button");
        leave.setGraphic(new KeyCap(texts.get("shared.key-escape")));
        leave.setFocusTraversable(false);
        leave.setOnAction(event -> back.run());
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(Nodes.icon(icon, "icon-lg", "accent"), Nodes.label(title, "t-20", "strong"),
                Nodes.spacer(), leave);
    }
}
