package org.counterfoil.client.value.points;

import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.card.MemberStrip;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.Balance;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.panel.CommandForm;
import org.counterfoil.client.value.panel.Surroundings;

/** How many points, and what for. */
public final class PointsSpendForm implements CommandForm {

    private final PointsSpendViewModel model;
    private final Texts texts;
    private final MemberStrip strip;
    private final IconField points;
    private final TextField remark = new TextField();
    private final VBox after = new VBox(8);
    private final VBox fields;
    private final Subscription listening;

    public PointsSpendForm(PointsSpendViewModel model, Surroundings around) {
        this.model = model;
        this.texts = around.texts();
        this.strip = new MemberStrip(texts, around.desk().businessDate());
        this.points = new IconField("stars", texts.get("value.points.prompt"));
        points.getStyleClass().add("desk-input");
        points.field().setId("points");
        points.field().textProperty().bindBidirectional(model.points());
        remark.setId("remark");
        remark.setPromptText(texts.get("value.points.remark-prompt"));
        remark.textProperty().bindBidirectional(model.remark());
        remark.getStyleClass().add("desk-text");
        after.getStyleClass().add("inset");
        after.setPadding(new Insets(14, 16, 14, 16));
        this.fields = new VBox(16, new FormField(texts.get("value.points.amount"), true, points),
                new FormField(texts.get("value.points.remark"), false, remark), after);
        this.listening = Subscription.combine(model.card().subscribe(card -> {
            strip.show(card);
            left();
        }), model.points().subscribe(this::left));
    }

    @Override
    public String area() {
        return "points";
    }

    @Override
    public String icon() {
        return "stars";
    }

    @Override
    public Region fields() {
        return fields;
    }

    @Override
    public Region aside() {
        return strip;
    }

    @Override
    public void placeFocus() {
        points.field().requestFocus();
        points.field().end();
    }

    @Override
    public void show(FlowStep step) {
        if (step instanceof FlowStep.Filling && !remark.isFocused()) {
            placeFocus();
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        points.field().textProperty().unbindBidirectional(model.points());
        remark.textProperty().unbindBidirectional(model.remark());
    }

    private void left() {
        var has = model.card().get().map(card -> card.balances().points());
        var wanted = model.wanted();
        Nodes.show(after, has.isPresent() && wanted.isPresent() && wanted.get() <= has.get());
        if (after.isVisible()) {
            var figures = texts.figures();
            after.getChildren().setAll(Balance.change(texts.get("card.points"), figures.number(has.get()),
                    figures.number(has.get() - wanted.get())));
        }
    }
}
