package org.counterfoil.client.value.pin;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.device.pinpad.PinPad;
import org.counterfoil.client.shared.control.Avatar;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.receipt.MaskedCard;

/** Asks the customer for the PIN: dots alone, and keys to be touched where there is no pad. */
public final class PinPanel extends StackPane {

    private static final double WIDTH = 720;
    private static final double DOT = 8;

    private final KeyedPinPad pad;
    private final Texts texts;
    private final HBox box = new HBox(28);
    private final HBox dots = Nodes.row(14);

    public PinPanel(KeyedPinPad pad, Texts texts) {
        this.pad = pad;
        this.texts = texts;
        box.setPadding(new Insets(24));
        box.setMaxHeight(USE_PREF_SIZE);
        box.getStyleClass().addAll("surface", "pin-panel");
        dots.setAlignment(Pos.CENTER_LEFT);
        setMinHeight(0);
        Nodes.width(box, WIDTH);
        getChildren().addAll(Nodes.styled(new Region(), "scrim"), box);
        Nodes.show(this, false);
        setFocusTraversable(true);
    }

    /** Shows a question, or nothing. */
    public void show(Optional<PinAsked> asked) {
        Nodes.show(this, asked.isPresent());
        asked.ifPresent(question -> {
            if (box.getChildren().isEmpty() || question.digits() == 0) {
                var left = new VBox(20, head(question), dots, Nodes.spacer(),
                        Nodes.row(8, new KeyCap(texts.get("shared.key-escape")),
                                Nodes.label(texts.get("value.pin.cancel-hint"), "subtle", "t-12")));
                box.getChildren().setAll(Nodes.grow(left), keys());
            }
            dots(question.digits());
        });
    }

    private Node head(PinAsked question) {
        return Nodes.column(12, Nodes.row(10, Nodes.icon("dialpad", "icon-lg", "accent"),
                Nodes.wrapping(texts.get("value.pin.title"), "t-20", "strong")),
                Nodes.row(12, new Avatar(question.holder(), 40), Nodes.column(2,
                        Nodes.label(question.holder() + " · " + texts.get("transaction." + question.why().key()),
                                "t-14", "medium"),
                        Nodes.fixed(MaskedCard.of(question.card()), "muted", "t-13"))),
                Nodes.wrapping(texts.get("value.pin.hint"), "muted", "t-13"));
    }

    private void dots(int digits) {
        dots.getChildren().clear();
        for (int place = 0; place < PinPad.LONGEST; place++) {
            var dot = Nodes.styled(new Circle(DOT), place < digits ? "pin-dot-full" : "pin-dot");
            dots.getChildren().add(dot);
        }
        dots.setAccessibleText(texts.get("value.pin.digits", "count", digits));
    }

    private Node keys() {
        var grid = new GridPane(8, 8);
        for (int digit = 1; digit <= 9; digit++) {
            var key = (char) ('0' + digit);
            grid.add(key(String.valueOf(key), () -> pad.digit(key)), (digit - 1) % 3, (digit - 1) / 3);
        }
        var back = key("", pad::backspace);
        back.setGraphic(Nodes.icon("backspace"));
        back.setAccessibleText(texts.get("shared.backspace"));
        grid.add(back, 0, 3);
        grid.add(key("0", () -> pad.digit('0')), 1, 3);
        var confirm = key(texts.get("value.pin.confirm"), pad::enter);
        confirm.getStyleClass().addAll("accent", "pin-confirm");
        grid.add(confirm, 2, 3);
        return grid;
    }

    private static Button key(String text, Runnable action) {
        var button = Nodes.styled(new Button(text), "keypad-key");
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        Nodes.width(button, 112);
        return button;
    }
}
