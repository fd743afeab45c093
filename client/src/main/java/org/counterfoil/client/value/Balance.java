package org.counterfoil.client.value;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Nodes;

/** A balance before and after, on one line. */
public final class Balance {

    private static final double AFTER = 86;

    private Balance() {}

    /** The later figure is strong where it differs. */
    public static Node change(String name, String before, String after) {
        var result = Nodes.right(after, AFTER, "t-14", before.equals(after) ? "muted" : "strong");
        return Nodes.row(6, Nodes.label(name, "muted", "t-13"), Nodes.spacer(), Nodes.fixed(before, "muted", "t-13"),
                Nodes.icon("arrow_right_alt", "icon-sm", "subtle"), result);
    }
}
