package org.counterfoil.client.shell.desk;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.screen.KeyHint;
import org.counterfoil.client.shared.text.Texts;

/** What every key does here, at F1. */
final class HelpPanel extends VBox {

    private static final double COLUMN = 220;
    private static final int COLUMNS = 3;

    HelpPanel(Texts texts, List<KeyHint> keys, Runnable close) {
        super(16);
        var grid = new GridPane(24, 10);
        int place = 0;
        for (var key : keys) {
            grid.add(row(key.cap(), key.name()), place % COLUMNS, place / COLUMNS);
            place++;
        }
        var shut = Nodes.iconButton("close", texts.get("shared.close"));
        shut.setOnAction(event -> close.run());
        getChildren().addAll(
                Nodes.row(8, Nodes.label(texts.get("shell.help-title"), "t-20", "strong"), Nodes.spacer(), shut),
                grid, Nodes.rule(),
                row(texts.get("shared.key-enter"), texts.get("shell.help-enter")),
                row(texts.get("shared.key-escape"), texts.get("shell.help-escape")),
                Nodes.label(texts.get("shell.help-scan"), "muted", "t-13"));
    }

    private static Node row(String key, String name) {
        var cap = new KeyCap(key);
        cap.setMinWidth(46);
        cap.setAlignment(Pos.CENTER);
        var row = Nodes.row(10, cap, Nodes.label(name, "t-14"));
        row.setMinWidth(COLUMN);
        return row;
    }
}
