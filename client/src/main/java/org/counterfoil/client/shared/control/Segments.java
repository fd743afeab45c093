package org.counterfoil.client.shared.control;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of few, all visible; one is always chosen. */
public final class Segments<T> extends HBox {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();

    public Segments(List<T> choices, T chosen, Function<T, String> naming) {
        getStyleClass().add("segments");
        choices.forEach(choice -> getChildren().add(segment(choice, naming.apply(choice))));
        value.addListener((property, before, now) -> select(now));
        value.set(chosen);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** What the chosen one is called; empty while none is. */
    public String chosen() {
        return group.getSelectedToggle() instanceof ToggleButton one ? one.getText() : "";
    }

    /** Fills the width, every segment alike. */
    public Segments<T> stretched() {
        setMaxWidth(Double.MAX_VALUE);
        getChildren().forEach(child -> Nodes.stretch((ToggleButton) child));
        return this;
    }

    private ToggleButton segment(T choice, String name) {
        var button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> button.setSelected(true));
        button.selectedProperty().subscribe(selected -> {
            if (selected) { // by a click or by an arrow key
                value.set(choice);
            }
        });
        return button;
    }

    private void select(T choice) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(choice)));
    }
}
