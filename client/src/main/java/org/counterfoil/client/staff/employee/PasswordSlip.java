package org.counterfoil.client.staff.employee;

import java.util.Map;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.OneTimePassword;

/** A one-time password, shown this once to be handed over; a second Enter on what was saved does not lose it. */
final class PasswordSlip extends VBox {

    private static final double WIDTH = 440;
    private static final double TALL = 48;

    private PasswordSlip(String name, OneTimePassword told, Texts texts, Overlays overlays) {
        super(16);
        var password = Nodes.styled(new TextField(told.password()), "t-24", "strong");
        Nodes.height(password, TALL);
        password.setId("one-time");
        password.setEditable(false);
        password.setAccessibleText(texts.get("employees.one-time", "name", name));
        var copy = Nodes.iconTextButton("content_copy", texts.get("employees.copy-password"), "soft");
        copy.setOnAction(event -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, told.password())));
        var done = Nodes.button(texts.get("employees.handed-over"), "accent");
        done.setId("handed-over");
        done.setOnAction(event -> overlays.close());
        getChildren().addAll(Nodes.wrapping(texts.get("employees.one-time", "name", name), "t-16", "strong"),
                password, Nodes.wrapping(texts.get("employees.one-time-note"), "muted", "t-13"),
                Nodes.row(12, copy, Nodes.spacer(), done));
        Nodes.width(this, WIDTH);
    }

    /** Lays it over a screen; once closed it is gone. */
    static void show(String name, OneTimePassword told, Texts texts, Overlays overlays) {
        var slip = new PasswordSlip(name, told, texts, overlays);
        overlays.openPanel(slip, () -> {});
        slip.lookup("#one-time").requestFocus();
    }
}
