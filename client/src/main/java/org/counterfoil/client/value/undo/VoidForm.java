package org.counterfoil.client.value.undo;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.panel.CommandForm;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.client.value.panel.TransactionBox;
import org.counterfoil.common.value.TransactionDetails;

/** Number, card and reason at the left; the transaction that would be voided at the right. */
public final class VoidForm implements CommandForm {

    private static final double ASIDE = 440;

    private final VoidViewModel model;
    private final Texts texts;
    private final IconField number;
    private final TextField reason = new TextField();
    private final VBox proof = new VBox();
    private final VBox fields;
    private final ScrollPane scroll = Nodes.styled(new ScrollPane(), "quiet-scroll");
    private final StackPane aside = Nodes.styled(new StackPane(scroll), "surface");
    private final Subscription listening;

    public VoidForm(VoidViewModel model, Surroundings around) {
        this.model = model;
        this.texts = around.texts();
        this.number = new IconField("receipt_long", texts.get("value.void.number-prompt"));
        number.getStyleClass().add("desk-input");
        number.field().setId("number");
        number.field().textProperty().bindBidirectional(model.number());
        reason.setId("reason");
        reason.setPromptText(texts.get("value.void.reason-prompt"));
        reason.getStyleClass().add("desk-text");
        reason.textProperty().bindBidirectional(model.reason());
        this.fields = new VBox(16, new FormField(texts.get("value.void.number"), true, number), proof,
                new FormField(texts.get("value.void.reason"), true, reason), reasons());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Nodes.width(aside, ASIDE);
        this.listening = Subscription.combine(model.original().subscribe(this::changed),
                model.holder().subscribe(this::changed));
        redraw();
    }

    @Override
    public String area() {
        return "void";
    }

    @Override
    public String icon() {
        return "undo";
    }

    @Override
    public Region fields() {
        return fields;
    }

    @Override
    public Region aside() {
        return aside;
    }

    @Override
    public void placeFocus() {
        var field = model.original().get().isPresent() ? reason : number.field();
        field.requestFocus();
        field.end();
    }

    @Override
    public void show(FlowStep step) {
        if (step instanceof FlowStep.Filling) {
            placeFocus();
        }
    }

    @Override
    public Node whenDone(TransactionDetails voiding) {
        var linked = new HBox();
        model.original().subscribe(original -> original.ifPresent(
                voided -> linked.getChildren().setAll(Nodes.grow(new Callout(Notice.Tone.ACCENT, "link",
                        texts.get("value.void.linked", "voided", voided.number(), "voiding", voiding.number()))))));
        return linked;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        number.field().textProperty().unbindBidirectional(model.number());
        reason.textProperty().unbindBidirectional(model.reason());
    }

    /** What is found moves the hands on to the reason. */
    private void changed() {
        redraw();
        placeFocus();
    }

    private void redraw() {
        var original = model.original().get();
        var content = original.<Region>map(found -> new TransactionBox(texts, found)).orElseGet(
                () -> new Blank("receipt_long", texts.get("value.void.none"), texts.get("value.void.none-advice")));
        var box = new VBox(content);
        box.setPadding(new Insets(16));
        scroll.setContent(box);
        proof();
    }

    private void proof() {
        var original = model.original().get();
        var card = original.filter(found -> !found.card().isEmpty());
        Nodes.show(proof, card.isPresent());
        card.ifPresent(found -> proof.getChildren()
                .setAll(model.holder().get()
                        .map(holder -> new Callout(Notice.Tone.SUCCESS, "credit_card",
                                texts.get("value.void.holder", "name", holder.member().name())))
                        .orElseGet(() -> new Callout(Notice.Tone.WARNING, "credit_card",
                                texts.get("value.void-scan-card")))));
    }

    private Node reasons() {
        var row = Nodes.row(8);
        int place = 0;
        for (var key : VoidViewModel.REASONS) {
            var cap = Integer.toString(++place);
            var words = texts.get("value.void.reason." + key);
            var button = Nodes.button(words, "soft", "strip-action");
            button.setGraphic(new KeyCap(cap));
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.reason().set(words));
            row.getChildren().add(button);
            reason.addEventFilter(KeyEvent.KEY_TYPED, event -> {
                if (reason.getText().isEmpty() && event.getCharacter().equals(cap)) {
                    model.reason().set(words);
                    reason.end();
                    event.consume();
                }
            });
        }
        return row;
    }
}
