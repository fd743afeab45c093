package org.counterfoil.client.member.activation;

import java.util.List;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;

import org.counterfoil.client.device.pinpad.ChosenPin;
import org.counterfoil.client.device.pinpad.PinPad;
import org.counterfoil.client.device.setup.CustomerPad;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.scope.Light;
import org.counterfoil.client.shared.text.Texts;

/** The PIN that the holder chooses on the pad: how far that is, dots, and what asks for it. */
final class PinStrip extends VBox implements AutoCloseable {

    private static final double WIDTH = 400;
    private static final double DOT = 5;

    private final ChosenPin pin;
    private final Texts texts;
    private final Label told = Nodes.wrapping("", "t-13");
    private final Label line = Nodes.wrapping("", "t-13", "danger");
    private final HBox dots = Nodes.row(8);
    private final Button ask = Nodes.iconTextButton("dialpad", "", "soft", "sm");
    private final Button remove;
    private final Subscription listening;

    /** @param lights of the terminal: the pad's tells when its line is down */
    PinStrip(ChosenPin pin, ObservableList<Light> lights, Texts texts) {
        super(10);
        this.pin = pin;
        this.texts = texts;
        remove = Nodes.button(texts.get("activation.pin.remove"), "flat", "sm");
        remove.setId("pin-remove");
        remove.setOnAction(_ -> pin.forget());
        ask.setId("pin-ask");
        ask.setOnAction(_ -> press());
        told.setId("pin-told");
        line.setId("pin-line");
        dots.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("photo-box");
        Nodes.width(this, WIDTH);
        getChildren().addAll(Nodes.label(texts.get("activation.pin.title"), "section-title"), line, told, dots,
                Nodes.row(8, ask, remove));
        listening = Subscription.combine(pin.state().subscribe(this::show), lights.subscribe(() -> line(lights)));
        line(lights);
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void line(List<Light> lights) {
        var down = lights.stream()
                .filter(light -> light.device().equals(CustomerPad.DEVICE) && light.tone() == Tone.DANGER).findFirst();
        down.ifPresent(light -> line.setText(texts.get(light.textKey())));
        Nodes.show(line, down.isPresent());
    }

    private void press() {
        if (pin.asks()) {
            pin.forget();
        } else {
            pin.ask();
        }
    }

    private void show(ChosenPin.State state) {
        var step = state.step();
        told.setText(texts.get("activation.pin." + step.key()));
        tone(step);
        ask.setText(texts.get("activation.pin." + (step.asks()
                ? "stop"
                : step == ChosenPin.Step.NONE
                        ? "ask"
                        : "ask-again")));
        Nodes.show(remove, step == ChosenPin.Step.CHOSEN);
        Nodes.show(dots, step.asks());
        dots.getChildren().clear();
        for (int place = 0; place < PinPad.LONGEST; place++) {
            dots.getChildren().add(Nodes.styled(new Circle(DOT), place < state.digits() ? "pin-dot-full" : "pin-dot"));
        }
        dots.setAccessibleText(texts.get("value.pin.digits", "count", state.digits()));
    }

    private void tone(ChosenPin.Step step) {
        told.getStyleClass().removeAll("muted", "accent", "warning", "success");
        told.getStyleClass().add(switch (step) {
            case NONE -> "muted";
            case FIRST, AGAIN -> "accent";
            case DIFFERED, CANCELLED, TIMED_OUT -> "warning";
            case CHOSEN -> "success";
        });
    }
}
