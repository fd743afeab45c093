package org.counterfoil.client.shared.control;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Figures to be touched; every key is as good as the one on the keyboard. */
public final class KeypadPane extends GridPane {

    /** What stands for 'take the last one back'. */
    public static final String BACKSPACE = "\b";

    private static final String[][] KEYS = {{"7", "8", "9"}, {"4", "5", "6"}, {"1", "2", "3"}, {".", "0", "\b"}};

    /**
     * @param taker         gets "0" to "9", "." or {@link #BACKSPACE}
     * @param backspaceName read out for the last key
     */
    public KeypadPane(Consumer<String> taker, String backspaceName) {
        setHgap(8);
        setVgap(8);
        for (int column = 0; column < KEYS[0].length; column++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / KEYS[0].length);
            third.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(third);
        }
        for (int row = 0; row < KEYS.length; row++) {
            for (int column = 0; column < KEYS[row].length; column++) {
                add(key(KEYS[row][column], taker, backspaceName), column, row);
            }
        }
    }

    private static Node key(String key, Consumer<String> taker, String backspaceName) {
        var button = Nodes.styled(new Button(), "keypad-key");
        if (key.equals(BACKSPACE)) {
            button.setGraphic(Nodes.icon("backspace"));
            button.setAccessibleText(backspaceName);
        } else {
            button.setText(key);
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> taker.accept(key));
        return button;
    }
}
