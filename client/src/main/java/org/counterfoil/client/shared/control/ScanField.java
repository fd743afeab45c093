package org.counterfoil.client.shared.control;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** The field that takes what is scanned or typed: it always shows the focus. Enter hands over, Esc clears. */
public final class ScanField extends HBox {

    private final TextField field = new TextField();

    /** @param trailing hints after the field */
    public ScanField(String prompt, Node... trailing) {
        setPrompt(prompt);
        getStyleClass().add("scan-field");
        getChildren().addAll(Nodes.icon("qr_code_scanner", "icon-lg", "accent"), Nodes.grow(field));
        getChildren().addAll(trailing);
    }

    /** Says what can be scanned or typed here. */
    public void setPrompt(String prompt) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }

    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** Gets the text, stripped, at Enter; the field is emptied. An empty text is handed over as well. */
    public void onEnter(Consumer<String> taker) {
        field.setOnAction(event -> {
            var text = field.getText().strip();
            field.clear();
            taker.accept(text);
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
    }
}
