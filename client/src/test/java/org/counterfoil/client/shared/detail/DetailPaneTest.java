package org.counterfoil.client.shared.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Clipping;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class DetailPaneTest {

    private static final String LONG = "What is done between midnight and this hour counts to the day before, in every "
            + "store and at every desk of the merchant, from the next transaction on";

    @Test
    void aLongTitleAndNoteAreReadWhole() {
        drawn(new Detail(LONG, LONG, List.of(), List.of(), List.of(), List.of()), drawer -> {
            assertThat(Clipping.findings(drawer)).isEmpty();
            assertThat(label(drawer, LONG).getHeight()).isGreaterThan(40);
        });
    }

    @Test
    void noNoteTakesNoRoom() {
        drawn(new Detail("A3C4", "", List.of(), List.of(), List.of(), List.of()),
                drawer -> assertThat(drawer.lookupAll(".sheet-head .label").stream().filter(Node::isManaged))
                        .hasSize(1));
    }

    @Test
    void aTileIsNoTallerThanItsFigure() {
        var tiles = List.of(new Detail.Tile("Value", Nodes.wrapping("¥10,000,000.00", "t-16", "strong")),
                new Detail.Tile("Default", Nodes.wrapping("¥1.00", "t-16", "strong")));
        drawn(new Detail("Limit", "", List.of(), tiles, List.of(), List.of()),
                drawer -> assertThat(drawer.lookup(".balance-tile").getLayoutBounds().getHeight()).isLessThan(72));
    }

    @Test
    void factsStandInTwoColumnsAndWhatIsToldInLines() {
        var facts = List.of(new Detail.Fact("12 Nov 2026 14:26", "50 → 100"), new Detail.Fact("Before", "0 → 50"));
        drawn(new Detail("Limit", "", List.of(), List.of(), List.of(new Detail.Section("Facts", facts)), List.of()),
                drawer -> assertThat(place(drawer, "0 → 50").getMinX())
                        .isGreaterThan(place(drawer, "50 → 100").getMaxX()));
        drawn(new Detail("Limit", "", List.of(), List.of(), List.of(new Detail.Section("Told", facts, true)),
                List.of()), drawer -> {
                    assertThat(place(drawer, "0 → 50").getMinX()).isEqualTo(place(drawer, "50 → 100").getMinX());
                    assertThat(place(drawer, "0 → 50").getMinY())
                            .isGreaterThan(place(drawer, "50 → 100").getMaxY());
                    assertThat(label(drawer, "12 Nov 2026 14:26").getHeight()).as("one line").isLessThan(24);
                });
    }

    private static void drawn(Detail detail, Consumer<Region> look) {
        Fx.run(() -> {
            var overlays = new Overlays(new StackPane());
            Theme.LIGHT.applyTo(new Scene(overlays, 1366, 768));
            DetailPane.open(detail, new Sitting(Language.EN, Theme.LIGHT).texts(), overlays);
            overlays.applyCss();
            overlays.layout();
            look.accept((Region) overlays.top());
        });
    }

    private static Label label(Node drawer, String text) {
        return drawer.lookupAll(".label").stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> text.equals(label.getText())).findFirst().orElseThrow();
    }

    private static Bounds place(Node drawer, String text) {
        Labeled label = label(drawer, text);
        return label.localToScene(label.getLayoutBounds());
    }
}
