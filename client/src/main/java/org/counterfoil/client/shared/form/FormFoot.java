package org.counterfoil.client.shared.form;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;

/** The last line of a form: what is wrong, what is unsaved, and the way out; it is also where unsaved changes ask. */
final class FormFoot extends HBox implements AutoCloseable {

    private final FormModel<?> model;
    private final Texts texts;
    private final Label errors = Nodes.fixed("", "t-13", "danger");
    private final Label changes = Nodes.fixed("", "t-13", "muted");
    private final HBox counts;
    private final HBox leaving;
    private final HBox saving;
    private final Button stay;
    private final Subscription listening;

    /**
     * @param leave closes the form if it may be closed
     * @param lost  closes it whatever is lost
     */
    FormFoot(FormModel<?> model, Texts texts, Runnable leave, Runnable lost) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("drawer-foot");
        errors.setGraphic(Nodes.icon("error_outline", "icon-sm", "danger"));
        var rule = Nodes.ruleV(16);
        counts = Nodes.row(12, errors, rule, changes);
        rule.visibleProperty().bind(errors.visibleProperty().and(changes.visibleProperty()));
        rule.managedProperty().bind(rule.visibleProperty());
        stay = Nodes.button(texts.get("form.stay"), "soft");
        stay.setOnAction(event -> model.stay());
        var discard = Nodes.button(texts.get("form.discard"), "flat", "danger-flat");
        discard.setId("discard");
        discard.setOnAction(event -> {
            model.discard();
            lost.run();
        });
        leaving = Nodes.row(12, discard, stay);
        saving = Nodes.row(12, button("cancel", "shared.cancel", "shared.key-escape", "soft", leave));
        getChildren().addAll(counts, Nodes.spacer(), leaving, saving,
                button("save", model.saving(), "shared.key-enter", "accent", model::save));
        listening = Subscription.combine(model.errors().subscribe(number -> show()),
                model.changes().subscribe(number -> show()), model.asking().subscribe(asking -> show()));
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private void show() {
        var asking = model.asking().get();
        var wrong = model.errors().get();
        var changed = model.changes().get();
        errors.setText(texts.get("form.errors", "count", wrong));
        Nodes.show(errors, wrong > 0 && !asking);
        changes.setText(texts.get(asking ? "form.leave" : "form.changes", "count", changed));
        Nodes.show(changes, changed > 0);
        changes.getStyleClass().removeAll("strong");
        if (asking) {
            changes.getStyleClass().add("strong");
        }
        var asked = asking && !leaving.isVisible();
        Nodes.show(leaving, asking);
        Nodes.show(saving, !asking);
        if (asked && getScene() != null) {
            stay.requestFocus();
        }
    }

    private Button button(String id, String text, String key, String style, Runnable action) {
        var button = Nodes.button(texts.get(text), style, "wide");
        button.setId(id);
        button.setGraphic(new KeyCap(texts.get(key)));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> action.run());
        return button;
    }
}
