package org.counterfoil.client.shared.control;

import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.ui.Notice;

/** One line to heed, with an icon of its own. */
public final class Callout extends HBox {

    public Callout(Notice.Tone tone, String icon, String text) {
        var style = Banner.styleClass(tone);
        getStyleClass().addAll("callout", style);
        getChildren().addAll(Nodes.icon(icon, "icon-sm", style), Nodes.grow(Nodes.wrapping(text, "t-13")));
        setAccessibleText(text);
    }
}
