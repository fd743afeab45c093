package org.counterfoil.client.member.privacy;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** Where all that is held of a member is carried away, and where the member is forgotten. */
public final class DataPart {

    private DataPart() {}

    /** Buttons under a title. */
    public static Node of(Texts texts, Runnable export, Runnable erase) {
        var carry = Nodes.iconTextButton("get_app", texts.get("personal.export"), "soft", "sm");
        carry.setId("data-export");
        carry.setOnAction(_ -> export.run());
        var forget = Nodes.iconTextButton("delete_outline", texts.get("personal.erase"), "flat", "sm", "danger-flat");
        forget.setId("data-erase");
        forget.setOnAction(_ -> erase.run());
        return Nodes.column(10, Nodes.label(texts.get("personal.title"), "section-title"),
                Nodes.wrapping(texts.get("personal.note"), "muted", "t-13"), Nodes.row(12, carry, forget));
    }
}
