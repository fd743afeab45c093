package org.counterfoil.client.shared.control;

import java.time.LocalDate;
import java.util.Optional;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

import org.counterfoil.client.shared.text.Texts;

/**
 * A day, typed in the user's own way or picked from a calendar, which Alt+Down opens as well. What is typed stays as it
 * is, be it no day, so that it can be corrected.
 */
public final class DateBox extends HBox {

    private static final double BELOW = 4;

    private final Texts texts;
    private final TextField field = new TextField();
    private final Popup calendar = new Popup();
    private Runnable chosen = () -> {};

    public DateBox(Texts texts) {
        this.texts = texts;
        field.setPromptText(texts.figures().dates().prompt());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                event.consume();
                open();
            }
        });
        calendar.setAutoHide(true);
        var button = Nodes.iconButton("event", texts.get("shared.calendar"), "sm", "tiny", "calendar");
        button.setFocusTraversable(false);
        button.setOnAction(event -> open());
        getStyleClass().addAll("icon-field", "date-box");
        getChildren().addAll(Nodes.grow(field), button);
    }

    public TextField field() {
        return field;
    }

    /** As it is typed. */
    public StringProperty textProperty() {
        return field.textProperty();
    }

    /** The day; empty where nothing is typed, or no day. */
    public Optional<LocalDate> day() {
        return texts.figures().dates().read(field.getText());
    }

    /** Shows a day, or none. */
    public void set(Optional<LocalDate> day) {
        field.setText(day.map(texts.figures().dates()::typed).orElse(""));
    }

    /** Runs when a day is as it was meant: at Enter, when the field is left, and when one was picked. */
    public void onChosen(Runnable action) {
        chosen = action;
        field.setOnAction(event -> action.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                action.run();
            }
        });
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** Below the field, on the day that is typed or today. */
    private void open() {
        var month = new MonthPane(texts, day().orElseGet(texts.figures().dates()::today), this::pick,
                calendar::hide);
        calendar.getContent().setAll(month);
        var corner = localToScreen(0, getHeight() + BELOW);
        calendar.show(this, corner.getX(), corner.getY());
        month.requestFocus();
    }

    private void pick(LocalDate day) {
        calendar.hide();
        set(Optional.of(day));
        field.requestFocus();
        chosen.run();
    }
}
