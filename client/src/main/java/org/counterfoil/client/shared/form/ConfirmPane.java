package org.counterfoil.client.shared.form;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.text.Texts;

/** Asks before something is done; what can't be undone needs words that were read to be typed. */
public final class ConfirmPane extends VBox {

    private static final double WIDTH = 440;

    private final TextField typed = new TextField();

    private ConfirmPane(Confirmation question, Texts texts, Overlays overlays, Runnable agreed) {
        super(16);
        var dangerous = question.words().isPresent();
        var title = Nodes.row(10, Nodes.icon(dangerous ? "warning" : "help_outline", "icon-lg",
                dangerous ? "danger" : "accent"), Nodes.wrapping(question.title(), "t-16", "strong"));
        var cancel = Nodes.button(texts.get("shared.cancel"), "soft");
        cancel.setGraphic(new KeyCap(texts.get("shared.key-escape")));
        cancel.setContentDisplay(ContentDisplay.RIGHT);
        cancel.setOnAction(event -> overlays.close());
        var act = Nodes.button(question.action(), "accent", dangerous ? "dangerous" : "plain");
        act.setId("agree");
        Runnable agree = () -> {
            if (question.agreed(typed.getText())) {
                overlays.close();
                agreed.run();
            }
        };
        act.setOnAction(event -> agree.run());
        getChildren().addAll(title, Nodes.wrapping(question.consequence(), "t-14"));
        question.words().ifPresent(words -> {
            typed.setId("agree-words");
            getChildren().add(new FormField(texts.get("form.type-words", "words", words), true, typed));
            act.setDisable(true);
            typed.textProperty().subscribe(text -> act.setDisable(!question.agreed(text)));
        });
        getChildren().add(Nodes.row(12, Nodes.spacer(), cancel, act));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                agree.run();
            }
        });
        Nodes.width(this, WIDTH);
    }

    /** Lays the question over a screen; nothing happens unless somebody agrees. */
    public static void ask(Confirmation question, Texts texts, Overlays overlays, Runnable agreed) {
        var pane = new ConfirmPane(question, texts, overlays, agreed);
        overlays.openPanel(pane, () -> {});
        if (question.words().isPresent()) {
            pane.typed.requestFocus();
        }
    }
}
