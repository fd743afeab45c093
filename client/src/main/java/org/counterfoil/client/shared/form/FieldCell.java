package org.counterfoil.client.shared.form;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.DateBox;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.control.UnitField;
import org.counterfoil.client.shared.form.grant.GrantBox;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Everyday;

/** A field as it is drawn: name, control, and what is wrong below. What is typed is checked when the field is left. */
public final class FieldCell extends StackPane implements AutoCloseable {

    private final FieldModel model;
    private final Region control;
    private final FormField field;
    private final Subscription listening;

    /** @param area of the form's texts */
    public FieldCell(FieldModel model, String area, Texts texts) {
        this.model = model;
        var key = model.field().key();
        var given = model.field().name();
        var name = given.isEmpty() ? texts.get(area + "field." + key) : given;
        control = new FieldControls(texts).control(model, name);
        var yesNo = model.field().type() instanceof FieldType.YesNo; // its name stands beside the box
        field = new FormField(yesNo ? " " : name, model.field().required(), control);
        if (yesNo) {
            control.setAccessibleText(name);
        }
        var hint = model.field().hinted() ? hint(area + "hint." + key, texts) : "";
        if (yesNo && model.field().wide()) {
            field.nameless();
        }
        getChildren().add(field);
        visibleProperty().bind(model.shown());
        managedProperty().bind(model.shown());
        listening = Subscription.combine(control.focusWithinProperty().subscribe((before, within) -> {
            if (!within) {
                model.leave();
            }
        }), model.error().subscribe(error -> show(hint, texts)),
                model.meanwhile().subscribe(other -> show(hint, texts)));
    }

    /** A hint may name what one point is given for: a yuan, a thousand dong. */
    private static String hint(String key, Texts texts) {
        var currency = texts.figures().currency();
        return texts.get(key, "pointsPer", currency.major(Everyday.of(currency).pointsPer()));
    }

    /** What is typed here. */
    public FieldModel model() {
        return model;
    }

    /** Puts the cursor here. */
    public void placeFocus() {
        focusTarget().requestFocus();
        if (focusTarget() instanceof TextInputControl text) {
            text.selectAll();
        }
    }

    /** Whether it is there to be looked at. */
    boolean isLocked() {
        return control.isDisable();
    }

    void lock(boolean locked) {
        control.setDisable(locked);
        if (locked) {
            getStyleClass().add("locked");
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        if (control instanceof PasswordBox secret) {
            secret.textProperty().unbindBidirectional(model.typed());
        } else if (focusTarget() instanceof TextInputControl text) {
            text.textProperty().unbindBidirectional(model.typed());
        }
        if (control instanceof GrantBox grants) {
            grants.close();
        }
    }

    private Node focusTarget() {
        return switch (control) {
            case Segments<?> segments -> segments.getChildren().stream().filter(Node::isFocusTraversable).findFirst()
                    .orElse(segments);
            case UnitField unit -> unit.field();
            case DateBox date -> date.field();
            case PasswordBox secret -> secret.field();
            case GrantBox grants -> grants.focusTarget();
            default -> control;
        };
    }

    /** What is wrong comes before what somebody else did, and that before what is wanted. */
    private void show(String hint, Texts texts) {
        if (model.wrong()) {
            field.error(texts.notice(model.error().get()));
        } else if (!(model.meanwhile().get() instanceof Notice.Silence)) {
            field.warn(texts.notice(model.meanwhile().get()));
        } else if (hint.isEmpty()) {
            field.clear();
        } else {
            field.hint(hint);
        }
    }
}
