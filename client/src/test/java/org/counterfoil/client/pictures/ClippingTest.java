package org.counterfoil.client.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.counterfoil.client.Fx;
import org.counterfoil.client.shared.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClippingTest {

    @BeforeAll
    static void startToolkit() {
        Fx.start();
    }

    @Test
    void aTextThatFitsIsNoFinding() {
        assertThat(findings(new Label("100.00"), 300)).isEmpty();
    }

    @Test
    void aTextThatEndsInAnEllipsisIsFound() {
        assertThat(findings(new Label("a name that is far too long for its place"), 90))
                .singleElement().asString().contains("cut off: 'a name that is far too long for its place'");
    }

    @Test
    void aTextThatNobodyWroteIsFound() {
        assertThat(findings(new Label("stores.filter.kind"), 300)).containsExactly("no text: stores.filter.kind");
        assertThat(findings(new Label("e.g. 100.00"), 300)).isEmpty();
    }

    @Test
    void aButtonWiderThanItsPlaceIsFound() {
        var button = new Button("1234567890 1234567890");
        button.setMinWidth(Region.USE_PREF_SIZE);
        assertThat(findings(button, 60)).isNotEmpty();
    }

    private static List<String> findings(Region content, double width) {
        return Fx.call(() -> {
            var place = new HBox(content);
            place.setPrefWidth(width);
            place.setMaxWidth(width);
            var root = new Pane(place);
            Theme.LIGHT.applyTo(new Scene(root, 400, 100));
            place.resize(width, 40);
            root.applyCss();
            root.layout();
            place.resize(width, 40);
            place.layout();
            return Clipping.findings(root);
        });
    }
}
