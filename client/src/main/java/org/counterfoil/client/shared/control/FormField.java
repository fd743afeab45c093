package org.counterfoil.client.shared.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Label above, control, message below. A message takes a line only when there is one. */
public final class FormField extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Region control;
    private final HBox label;
    private final Label message = Nodes.wrapping("", "field-message");

    public FormField(String name, boolean required, Region control) {
        super(4);
        this.control = control;
        control.setMaxWidth(Double.MAX_VALUE);
        label = Nodes.row(3, Nodes.label(name, "field-label"));
        if (required) {
            label.getChildren().add(Nodes.label("*", "required"));
        }
        name(name);
        getChildren().addAll(label, control, message);
        Nodes.show(message, false);
    }

    /** Leaves the line of the name away: it stands in the control itself, and nothing beside has one. */
    public FormField nameless() {
        Nodes.show(label, false);
        return this;
    }

    /** Marks the control and says why. */
    public FormField error(String text) {
        control.pseudoClassStateChanged(DANGER, true);
        return say(text, "error_outline", "danger");
    }

    /** Confirms what was entered. */
    public FormField ok(String text) {
        control.pseudoClassStateChanged(DANGER, false);
        return say(text, "check_circle_outline", "success");
    }

    /** Tells what is to be heeded. */
    public FormField warn(String text) {
        control.pseudoClassStateChanged(DANGER, false);
        return say(text, "info", "warning");
    }

    /** Explains what is wanted. */
    public FormField hint(String text) {
        control.pseudoClassStateChanged(DANGER, false);
        return say(text, "info", "subtle");
    }

    /** Takes the message away. */
    public void clear() {
        control.pseudoClassStateChanged(DANGER, false);
        Nodes.show(message, false);
    }

    private FormField say(String text, String icon, String tone) {
        message.getStyleClass().setAll("label", "field-message", tone);
        message.setText(text);
        message.setGraphic(Nodes.icon(icon, "icon-xs", tone));
        Nodes.show(message, true);
        return this;
    }

    private void name(String name) {
        switch (control) {
            case IconField field -> field.field().setAccessibleText(name);
            case UnitField field -> field.field().setAccessibleText(name);
            case DateBox field -> field.field().setAccessibleText(name);
            case PasswordBox field -> field.named(name);
            default -> control.setAccessibleText(name);
        }
    }
}
