package org.counterfoil.client.shared.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands where a list or a page has nothing to show: empty, failed, or not reachable; it says what to do. */
public final class Blank extends VBox {

    private static final double WORDS = 360;

    public Blank(String icon, String title, String advice, Node... actions) {
        super(8);
        setAlignment(Pos.CENTER);
        getStyleClass().add("blank");
        var words = Nodes.wrapping(advice, "muted", "t-13");
        words.setMaxWidth(WORDS);
        words.setAlignment(Pos.CENTER);
        words.setTextAlignment(TextAlignment.CENTER);
        var head = Nodes.wrapping(title, "t-16", "medium");
        head.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Nodes.icon(icon, "icon-xl", "subtle"), head, words);
        if (actions.length > 0) {
            var row = Nodes.row(8, actions);
            row.setAlignment(Pos.CENTER);
            row.setTranslateY(8);
            getChildren().add(row);
        }
    }
}
