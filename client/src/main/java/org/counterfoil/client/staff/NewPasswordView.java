package org.counterfoil.client.staff;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.BusyOverlay;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.PasswordBox;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.text.Texts;

/** Asks for a password of one's own, in the place of the sign-in page. */
public final class NewPasswordView extends HBox {

    private static final double FORM = 400;

    private final NewPasswordViewModel model;
    private final Texts texts;
    private final PasswordBox current;
    private final PasswordBox next;
    private final PasswordBox again;
    private final FormField currentField;
    private final FormField nextField;
    private final FormField againField;
    private final Banner banner = new Banner();

    /** @param leave what is done instead: signing out */
    public NewPasswordView(SessionScope session, NewPasswordViewModel model, Runnable leave) {
        this.model = model;
        texts = session.texts();
        current = box("current-password", model.current());
        next = box("new-password", model.next());
        again = box("new-password-again", model.again());
        currentField = new FormField(texts.get("staff.one-time-password"), true, current);
        nextField = new FormField(texts.get("staff.new-password"), true, next);
        againField = new FormField(texts.get("staff.new-password-again"), true, again);
        getStyleClass().add("sign-in");
        var desk = new SimpleObjectProperty<DeskState>(new DeskState.Known(session.signedIn().desk()));
        getChildren().addAll(new Hero(texts, desk), Nodes.grow(page(leave)));
        model.notice().subscribe(notice -> banner.show(notice, texts));
        model.wanting().subscribe(wanting -> {
            hints();
            wanting.ifPresent(this::point);
        });
    }

    /** Places the cursor where typing begins. */
    public void placeFocus() {
        current.requestFocus();
    }

    private PasswordBox box(String id, StringProperty value) {
        var box = Nodes.styled(new PasswordBox(texts.get("staff.reveal"), texts.get("staff.hide")), "desk-input");
        box.setId(id);
        box.textProperty().bindBidirectional(value);
        box.onEnter(model::change);
        return box;
    }

    private void hints() {
        currentField.clear();
        nextField.hint(texts.get("staff.new-password-rule"));
        againField.clear();
    }

    private void point(NewPasswordViewModel.Wanting wanting) {
        switch (wanting) {
            case CURRENT -> point(currentField, current, "staff.one-time-password-missing");
            case NEXT -> point(nextField, next, "staff.new-password-missing");
            case AGAIN -> point(againField, again, "staff.new-password-differs");
        }
    }

    private void point(FormField field, PasswordBox box, String key) {
        field.error(texts.get(key));
        box.requestFocus();
    }

    private Node page(Runnable leave) {
        var title = Nodes.column(4, Nodes.wrapping(texts.get("staff.new-password-title"), "t-32", "strong"),
                Nodes.wrapping(texts.get("staff.new-password-subtitle"), "muted"));
        var change = new CommitButton(texts.get("staff.change-password"), texts.get("shared.key-enter"), "full");
        change.setId("change-password");
        change.setOnAction(_ -> model.change());
        var out = Nodes.button(texts.get("shell.sign-out"), "soft");
        out.setMaxWidth(Double.MAX_VALUE);
        out.setOnAction(_ -> leave.run());
        var form = Nodes.column(16, title, currentField, nextField, againField, change, out, banner);
        form.setMaxWidth(FORM);
        form.setMaxHeight(USE_PREF_SIZE);
        return new StackPane(form,
                new BusyOverlay(texts.get("staff.changing-password"), model.busy().property()));
    }
}
