package org.counterfoil.client.shared.control;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Preset choices above a list; one is always chosen. */
public final class Chips<T> extends FlowPane {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();

    public Chips(List<T> choices, T chosen, Function<T, String> naming) {
        super(6, 6);
        setAlignment(Pos.CENTER_LEFT);
        choices.forEach(choice -> getChildren().add(chip(choice, naming.apply(choice))));
        value.addListener((property, before, now) -> group.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(now))));
        value.set(chosen);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** As wide as all chips beside each other; they wrap only where there is less room. */
    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(getManagedChildren().stream().mapToDouble(chip -> chip.prefWidth(-1) + getHgap()).sum());
    }

    private ToggleButton chip(T choice, String name) {
        var button = Nodes.styled(new ToggleButton(name), "chip");
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            value.set(choice);
        });
        return button;
    }
}
