package org.counterfoil.client.shared.control;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * The first line of a drawer: what it shows, its states, a note below, and how to get out of it. Title and note break
 * where they are too long.
 */
public final class SheetHead extends HBox {

    /** @param shut what closes the drawer; its name is read out */
    public SheetHead(String title, String note, List<? extends Node> badges, String shutName, Runnable shut) {
        super(12);
        var name = Nodes.row(8, Nodes.wrapping(title, "t-20", "strong"));
        name.getChildren().addAll(badges);
        var below = Nodes.wrapping(note, "muted", "t-13");
        Nodes.show(below, !note.isEmpty());
        var close = Nodes.iconButton("close", shutName);
        close.setFocusTraversable(false);
        close.setOnAction(event -> shut.run());
        getStyleClass().add("sheet-head");
        getChildren().addAll(Nodes.grow(Nodes.column(2, name, below)), close);
    }
}
