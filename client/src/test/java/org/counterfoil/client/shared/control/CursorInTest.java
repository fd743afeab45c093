package org.counterfoil.client.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is drawn anew gives the cursor back to where it was by then. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class CursorInTest {

    @Test
    void theCursorIsToldWhereItIsInHereAndNotWhereItIsElsewhere() {
        Fx.run(() -> {
            var first = button("adjust-recharge");
            var second = button("adjust-points");
            var lines = new HBox(first, second);
            var outside = button("close");
            var stage = new Stage();
            stage.setScene(new Scene(new HBox(lines, outside)));
            stage.show();
            second.requestFocus();
            assertThat(Nodes.cursorIn(lines)).contains("adjust-points");
            outside.requestFocus();
            assertThat(Nodes.cursorIn(lines)).isEqualTo(Optional.empty());
            stage.close();
        });
    }

    @Test
    void whatIsInNoWindowHasNoCursor() {
        Fx.run(() -> assertThat(Nodes.cursorIn(new HBox(button("adjust-points")))).isEmpty());
    }

    private static Button button(String id) {
        var button = new Button(id);
        button.setId(id);
        return button;
    }
}
