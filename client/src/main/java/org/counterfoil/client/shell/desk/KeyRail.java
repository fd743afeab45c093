package org.counterfoil.client.shell.desk;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.control.KeyHintButton;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.screen.KeyAction;

/** The twelve function keys in three groups of four, each in its place; a key without a use leaves its place empty. */
final class KeyRail extends HBox {

    private static final int KEYS = 12;
    private static final int GROUP = 4;
    private static final double GAP = 6;

    KeyRail() {
        super(GAP);
        getStyleClass().add("key-rail");
    }

    void show(List<KeyAction> actions) {
        getChildren().clear();
        for (int key = 1; key <= KEYS; key++) {
            int number = key;
            var action = actions.stream().filter(one -> one.key() == number).findFirst();
            add(slot(action), key > 1 && key % GROUP == 1);
        }
    }

    private void add(Region slot, boolean first) {
        slot.setPrefWidth(100);
        HBox.setHgrow(slot, Priority.ALWAYS);
        if (first) {
            HBox.setMargin(slot, new Insets(0, 0, 0, GAP * 2));
        }
        getChildren().add(slot);
    }

    private static Region slot(Optional<KeyAction> action) {
        return action.<Region>map(KeyRail::button)
                .orElseGet(() -> Nodes.styled(Nodes.height(new Region(), 56), "key-gap"));
    }

    private static KeyHintButton button(KeyAction action) {
        var button = new KeyHintButton(action.cap(), action.name(), action.icon());
        button.setOnAction(event -> action.action().run());
        button.setId("key-" + action.cap());
        action.enabled().subscribe(enabled -> button.setDisable(!enabled));
        return button;
    }
}
