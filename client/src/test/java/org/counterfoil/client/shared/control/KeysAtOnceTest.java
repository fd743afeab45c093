package org.counterfoil.client.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.junit.jupiter.api.Test;

class KeysAtOnceTest {

    @Test
    void aKeyPressedBeforeTheNextPulseIsNotLost() {
        assertThat(typedAtOnce(true)).isEqualTo("7");
    }

    @Test
    void withoutItTheKeyIsLost() {
        assertThat(typedAtOnce(false)).isEmpty();
    }

    private static String typedAtOnce(boolean atOnce) {
        return Fx.call(() -> {
            var around = new StackPane();
            var stage = new Stage();
            stage.setScene(new Scene(around, 300, 200));
            if (atOnce) {
                KeysAtOnce.in(stage.getScene());
            }
            stage.show();
            var field = new TextField();
            around.getChildren().add(field);
            field.requestFocus();
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, "7", "7", KeyCode.UNDEFINED, false, false, false,
                    false));
            stage.close();
            return field.getText();
        });
    }
}
