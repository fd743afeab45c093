package org.counterfoil.client.shared.control;

import java.time.LocalDate;
import java.util.Optional;

import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.text.Dates;

/**
 * A day, typed in the user's own way or picked from a calendar. What is typed stays as it is, be it no day, so that it
 * can be corrected.
 */
public final class DateBox extends HBox {

    private final Dates dates;
    private final TextField field = new TextField();
    private final DatePicker calendar = new DatePicker();

    public DateBox(Dates dates) {
        this.dates = dates;
        field.setPromptText(dates.prompt());
        calendar.setShowWeekNumbers(false);
        calendar.setFocusTraversable(false);
        calendar.setOnShowing(event -> calendar.setValue(day().orElse(null)));
        calendar.valueProperty().subscribe((before, day) -> {
            if (day != null) {
                set(Optional.of(day));
            }
        });
        getStyleClass().addAll("icon-field", "date-box");
        getChildren().addAll(Nodes.grow(field), calendar);
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
        return dates.read(field.getText());
    }

    /** Shows a day, or none. */
    public void set(Optional<LocalDate> day) {
        field.setText(day.map(dates::typed).orElse(""));
    }

    /** Runs when a day is as it was meant: at Enter, when the field is left, and when one was picked. */
    public void onChosen(Runnable action) {
        field.setOnAction(event -> action.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                action.run();
            }
        });
        calendar.valueProperty().subscribe((before, day) -> action.run());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
