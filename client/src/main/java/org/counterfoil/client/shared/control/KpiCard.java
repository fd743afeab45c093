package org.counterfoil.client.shared.control;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One figure that matters: its name, its value, and its change against a comparison. */
public final class KpiCard extends VBox {

    private static final String NOTHING = "—";

    /** @param note the change in words, or what else there is to say */
    public KpiCard(String icon, String name, Node value, Node note) {
        super(4);
        setMinWidth(0);
        getStyleClass().addAll("surface", "kpi");
        value.getStyleClass().addAll("value", "start");
        var head = Nodes.row(6, Nodes.icon(icon, "icon-sm", "subtle"), Nodes.label(name, "muted", "t-13"));
        getChildren().addAll(head, value, note);
    }

    /**
     * A change in tenths of a percent with its arrow.
     *
     * @param permille empty where there is nothing to compare with
     */
    public static Node delta(Optional<Long> permille, String against) {
        var row = Nodes.row(6);
        permille.ifPresent(change -> row.getChildren().add(delta(change)));
        row.getChildren().add(Nodes.label(permille.isEmpty() ? NOTHING : against, "subtle", "t-12"));
        return row;
    }

    /** The change alone; nothing where there is nothing to compare with. */
    public static Node change(Optional<Long> permille) {
        return permille.<Node>map(KpiCard::delta).orElseGet(() -> Nodes.row(0));
    }

    private static Label delta(long change) {
        var words = Math.abs(change) / 10 + "." + Math.abs(change) % 10 + "%";
        var label = Nodes.fixed(words, "delta", change == 0 ? "flat-delta" : change > 0 ? "up" : "down");
        if (change != 0) {
            label.setGraphic(Nodes.icon(change > 0 ? "arrow_upward" : "arrow_downward", "icon-xs"));
        }
        return label;
    }
}
