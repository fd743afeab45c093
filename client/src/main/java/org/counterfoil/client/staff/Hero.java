package org.counterfoil.client.staff;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.Version;
import org.counterfoil.client.shared.control.BrandMark;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** The left half of the pages before work begins: who we are. */
public final class Hero extends VBox {

    private static final double WIDTH = 560;

    /** @param desk names the merchant at the foot, once it is known */
    public Hero(Texts texts, ObservableValue<DeskState> desk) {
        getStyleClass().add("hero");
        setPadding(new Insets(40, 48, 32, 48));
        Nodes.width(this, WIDTH);
        var brand = Nodes.row(12, new BrandMark(),
                Nodes.column(0, Nodes.label(texts.get("shared.brand-full"), "t-20", "strong"),
                        Nodes.label(texts.get("staff.what-we-are"), "quiet", "t-13")));
        var art = new StackPane(new Ticket());
        art.setAlignment(Pos.CENTER_LEFT);
        var words = Nodes.column(12, Nodes.wrapping(texts.get("staff.motto"), "t-32", "strong"),
                Nodes.wrapping(texts.get("staff.promise"), "quiet", "t-14"));
        getChildren().addAll(brand, Nodes.spacer(), art, Nodes.spacer(), words, Nodes.spacer(), foot(texts, desk));
    }

    private static Node foot(Texts texts, ObservableValue<DeskState> desk) {
        var merchant = Nodes.label("", "quiet", "t-12");
        var hotline = Nodes.fixed("", "quiet", "t-12");
        desk.subscribe(state -> name(state, texts, merchant, hotline));
        return Nodes.row(16, Nodes.fixed(texts.get("staff.version", "version", Version.NUMBER), "quiet", "t-12"),
                merchant,
                Nodes.spacer(), hotline);
    }

    private static void name(DeskState state, Texts texts, Label merchant, Label hotline) {
        if (state instanceof DeskState.Known(var desk)) {
            merchant.setText(texts.get("staff.merchant", "name", desk.merchantName(), "code", desk.merchantCode()));
            hotline.setText(desk.hotline().isEmpty() ? "" : texts.get("staff.hotline", "number", desk.hotline()));
        } else {
            merchant.setText("");
            hotline.setText("");
        }
    }
}
