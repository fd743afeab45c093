package org.counterfoil.client.value.panel;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;

/** A receipt on its table, as it leaves the printer; longer ones scroll. */
public final class ReceiptStage extends StackPane {

    private static final double WIDTH = 344;

    /** @param paper the receipt as a picture */
    public ReceiptStage(Region paper) {
        var table = new VBox(paper);
        table.setAlignment(Pos.TOP_CENTER);
        table.setPadding(new Insets(14, 0, 14, 0));
        var scroll = Nodes.styled(new ScrollPane(table), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("receipt-stage");
        getChildren().add(scroll);
        setMinHeight(0);
        Nodes.width(this, WIDTH);
    }
}
