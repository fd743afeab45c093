package org.counterfoil.client.shared.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;

/** A notice in words, colour and icon; out of the layout while there is nothing to say. */
public final class Banner extends HBox {

    private final Label words = Nodes.wrapping("", "t-13");
    private final HBox actions = Nodes.row(8);

    public Banner() {
        getStyleClass().add("callout");
        getChildren().addAll(Nodes.icon("info", "icon-sm"), Nodes.grow(words), actions);
        Nodes.show(this, false);
        Nodes.show(actions, false);
    }

    /** A banner that says one thing for good. */
    public Banner(Notice.Tone tone, String text) {
        this();
        say(tone, text);
    }

    /** Shows a notice in words, or nothing. */
    public void show(Notice notice, Texts texts) {
        if (notice instanceof Notice.Silence) {
            Nodes.show(this, false);
        } else {
            say(notice.tone(), texts.notice(notice));
        }
    }

    /** Says a text. */
    public void say(Notice.Tone tone, String text) {
        var style = styleClass(tone);
        getStyleClass().setAll("callout", style);
        getChildren().set(0, Nodes.icon(icon(tone), "icon-sm", style));
        words.setText(text);
        setAccessibleText(text);
        Nodes.show(this, true);
    }

    /** Offers what can be done about it. */
    public Banner actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        Nodes.show(actions, nodes.length > 0);
        return this;
    }

    /** What it says now; empty when nothing. */
    public String words() {
        return isVisible() ? words.getText() : "";
    }

    static String styleClass(Notice.Tone tone) {
        return switch (tone) {
            case ACCENT -> "accent";
            case SUCCESS -> "success";
            case WARNING -> "warning";
            case DANGER -> "danger";
        };
    }

    static String icon(Notice.Tone tone) {
        return switch (tone) {
            case ACCENT -> "info";
            case SUCCESS -> "check_circle_outline";
            case WARNING -> "warning";
            case DANGER -> "error_outline";
        };
    }
}
