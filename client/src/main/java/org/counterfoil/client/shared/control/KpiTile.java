package org.counterfoil.client.shared.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** One figure that matters, with its days and its change; it leads to what it is made of. */
public final class KpiTile extends Button {

    /**
     * @param value the figure
     * @param days  how it went before; may be an empty node
     * @param note  the change in words, or what else there is to say
     * @param open  leads to the rows
     */
    public KpiTile(String name, Node value, Node days, Node note, Runnable open) {
        value.getStyleClass().addAll("value", "start");
        var face = Nodes.column(4,
                Nodes.row(6, Nodes.label(name, "muted", "t-13"), Nodes.spacer(),
                        Nodes.icon("chevron_right", "icon-sm", "subtle")),
                Nodes.row(8, value, Nodes.spacer(), days), note);
        face.setMinWidth(0);
        setText(name);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("surface", "kpi", "kpi-tile");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(widthProperty().subtract(36));
        setOnAction(event -> open.run());
    }
}
