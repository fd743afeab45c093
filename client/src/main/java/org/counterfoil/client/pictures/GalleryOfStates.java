package org.counterfoil.client.pictures;

import java.util.Optional;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.KpiCard;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** What a page looks like while it is empty, waits, has failed, and when it has figures. */
final class GalleryOfStates extends VBox {

    private final Texts texts;

    GalleryOfStates(Sitting sitting) {
        super(16);
        texts = sitting.texts();
        getStyleClass().add("canvas");
        setPadding(new Insets(16));
        var empty = new Blank("receipt_long", texts.get("home.tenders-none"), texts.get("home.tenders-none-advice"));
        var gone = new Blank("cloud_off", texts.get("staff.desk-gone"), texts.get("staff.desk-gone-note"),
                Nodes.button(texts.get("shared.retry"), "soft-accent"));
        var waiting = new StackPane(
                new Blank("receipt_long", texts.get("home.tenders-none"), texts.get("home.tenders-none-advice")),
                new BusyOverlay(texts.get("shared.working"), new SimpleBooleanProperty(true)));
        getChildren().addAll(row(surface(empty), surface(gone), surface(waiting)),
                row(kpi(48_620_00, 124), kpi(-18_00, -32), kpi(0, 0)));
    }

    private static HBox row(Region... parts) {
        for (var part : parts) {
            Nodes.stretch(part);
        }
        return new HBox(16, parts);
    }

    private static VBox surface(Node node) {
        var surface = Nodes.styled(new VBox(Nodes.grow(node)), "surface", "pad-16");
        surface.setMinWidth(0);
        return surface;
    }

    private Region kpi(long minor, long permille) {
        return new KpiCard("account_balance_wallet", texts.get("home.takings"),
                new MoneyLabel(texts.figures(), minor),
                KpiCard.delta(Optional.of(permille), texts.get("home.week-before")));
    }
}
