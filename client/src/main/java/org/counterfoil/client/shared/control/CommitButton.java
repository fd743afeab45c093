package org.counterfoil.client.shared.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The one accent button of a screen, with the key that presses it. */
public final class CommitButton extends Button {

    private final Label words;

    public CommitButton(String text, String key, String... classes) {
        words = Nodes.fixed(text, "on-button");
        var face = new HBox(12, words, new KeyCap(key));
        face.setAlignment(Pos.CENTER);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("accent", "commit");
        getStyleClass().addAll(classes);
        setText(text);
        setAccessibleText(text);
    }

    /** The same with an icon before the words. */
    public CommitButton withIcon(String icon) {
        ((HBox) getGraphic()).getChildren().addFirst(Nodes.icon(icon, "icon-lg"));
        return this;
    }

    /** As wide as its words need, but so wide at least. */
    public CommitButton atLeast(double width) {
        setMinWidth(width);
        return this;
    }

    /** Says something else. */
    public void setWords(String text) {
        words.setText(text);
        setText(text);
        setAccessibleText(text);
    }
}
