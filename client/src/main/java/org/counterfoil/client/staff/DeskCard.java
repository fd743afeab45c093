package org.counterfoil.client.staff;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;

/** Which desk this is, and whether its server is there. */
final class DeskCard extends HBox {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final Label name = Nodes.wrapping("", "t-14", "medium");
    private final Label note = Nodes.wrapping("", "muted", "t-12");
    private final StatusBadge badge = new StatusBadge("", StatusBadge.Tone.NEUTRAL);
    private final Button retry;

    DeskCard(Texts texts, SignInViewModel model) {
        super(12);
        this.texts = texts;
        retry = Nodes.button(texts.get("shared.retry"), "soft-accent", "sm");
        retry.setId("retry");
        retry.setOnAction(event -> model.askDesk());
        var words = new VBox(name, note);
        words.setMinWidth(0);
        getStyleClass().add("choice-card");
        getChildren().addAll(Nodes.icon("desktop_windows"), Nodes.grow(words), badge, retry);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(10, 14, 10, 14));
        model.desk().subscribe(this::show);
    }

    private void show(DeskState state) {
        Nodes.show(retry, state instanceof DeskState.Unreachable || state instanceof DeskState.Trouble);
        Nodes.show(badge, !retry.isVisible());
        getChildren().set(0, retry.isVisible() ? Nodes.icon("cloud_off", "danger") : Nodes.icon("desktop_windows"));
        pseudoClassStateChanged(TROUBLE, retry.isVisible());
        switch (state) {
            case DeskState.Asking asking -> {
                say(texts.get("staff.desk-asking"), texts.get("staff.desk-asking-note"));
                badge.set(texts.get("shared.connecting"), StatusBadge.Tone.NEUTRAL);
            }
            case DeskState.Known known -> {
                var desk = known.desk();
                say(texts.get("staff.desk", "store", desk.storeName(), "alias", desk.alias()),
                        texts.get("staff.desk-note", "terminal", desk.terminal(), "day", desk.businessDate()));
                badge.set(texts.get("shared.online"), StatusBadge.Tone.SUCCESS);
            }
            case DeskState.Unreachable gone -> say(texts.get("staff.desk-gone"), texts.get("staff.desk-gone-note"));
            case DeskState.Trouble trouble -> say(texts.get("staff.desk-trouble"), texts.notice(trouble.notice()));
        }
    }

    private void say(String title, String line) {
        name.setText(title);
        note.setText(line);
    }
}
