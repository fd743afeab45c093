package org.counterfoil.client.shared.control;

import java.util.Map;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.text.Texts;

/** A one-time password, shown this once to be handed over; a second Enter on what was saved does not lose it. */
public final class PasswordSlip extends VBox {

    private static final double WIDTH = 440;

    private PasswordSlip(String name, String password, String note, Texts texts, Overlays overlays) {
        super(16);
        var whose = texts.get("shared.one-time", "name", name);
        var field = Nodes.styled(new TextField(password), "desk-input", "t-24", "strong");
        field.setId("one-time");
        field.setEditable(false);
        field.setAccessibleText(whose);
        var copy = Nodes.iconTextButton("content_copy", texts.get("shared.copy"), "soft");
        copy.setOnAction(event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, password)));
        var done = Nodes.button(texts.get("shared.handed-over"), "accent");
        done.setId("handed-over");
        done.setOnAction(event -> overlays.close());
        getChildren().addAll(Nodes.wrapping(whose, "t-16", "strong"), field);
        if (!note.isEmpty()) {
            getChildren().add(Nodes.wrapping(note, "t-14"));
        }
        getChildren().addAll(Nodes.wrapping(texts.get("shared.one-time-note"), "muted", "t-13"),
                Nodes.row(12, copy, Nodes.spacer(), done));
        Nodes.width(this, WIDTH);
    }

    /**
     * Lays it over a screen; once closed it is gone.
     *
     * @param name of whom it is
     * @param note where it can be used; may be empty
     */
    public static void show(String name, String password, String note, Texts texts, Overlays overlays) {
        var slip = new PasswordSlip(name, password, note, texts, overlays);
        overlays.openPanel(slip, () -> {});
        slip.lookup("#one-time").requestFocus();
    }
}
