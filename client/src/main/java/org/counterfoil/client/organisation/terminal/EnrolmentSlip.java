package org.counterfoil.client.organisation.terminal;

import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.QrCode;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.EnrolmentCode;
import org.counterfoil.common.organisation.EnrolmentTicket;

/** A code for a terminal, told this once: large enough to be read out, and as a picture for a scanner. */
final class EnrolmentSlip extends VBox {

    private static final double WIDTH = 520;
    private static final int PICTURE = 260;

    private EnrolmentSlip(String alias, EnrolmentCode code, EnrolmentTicket ticket, Texts texts, Overlays overlays) {
        super(16);
        var whose = texts.get("terminals.code-for", "alias", alias, "number", code.terminal());
        var field = Nodes.styled(new TextField(code.code()), "desk-input", "t-32", "strong");
        field.setId("enrolment-code");
        field.setEditable(false);
        field.setAlignment(Pos.CENTER);
        field.setAccessibleText(whose);
        var copy = Nodes.iconTextButton("content_copy", texts.get("shared.copy"), "soft");
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ticket.line())));
        var done = Nodes.button(texts.get("terminals.code-done"), "accent");
        done.setId("code-done");
        done.setOnAction(_ -> overlays.close());
        var picture = new VBox(new QrCode(ticket.line(), PICTURE, texts.get("terminals.code-picture")));
        picture.setAlignment(Pos.CENTER);
        getChildren().addAll(Nodes.wrapping(whose, "t-16", "strong"), field, picture,
                Nodes.wrapping(texts.get("terminals.code-note", "server", ticket.server(), "until",
                        texts.figures().dateTime(code.expires())), "muted", "t-13"),
                Nodes.row(12, copy, Nodes.spacer(), done));
        Nodes.width(this, WIDTH);
    }

    /**
     * Lays it over a screen; once closed it is gone.
     *
     * @param ticket the same with where the server is, for the picture
     */
    static void show(String alias, EnrolmentCode code, EnrolmentTicket ticket, Texts texts, Overlays overlays) {
        var slip = new EnrolmentSlip(alias, code, ticket, texts, overlays);
        overlays.openPanel(slip, () -> {});
        slip.lookup("#enrolment-code").requestFocus();
    }
}
