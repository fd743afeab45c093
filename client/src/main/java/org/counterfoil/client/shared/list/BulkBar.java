package org.counterfoil.client.shared.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.text.Texts;

/** What can be done with the ticked rows, on as many lines as it takes; out of the layout while none is ticked. */
final class BulkBar<R> extends HBox implements AutoCloseable {

    private static final double GAP = 4;
    /** By which the bar tells its height. */
    private static final double USUAL_WIDTH = 900;

    private final ListModel<R, ?> model;
    private final Texts texts;
    private final Label count = Nodes.fixed("", "t-14", "strong");
    private final Button other = Nodes.button("", "flat");
    private final Subscription listening;

    BulkBar(ListModel<R, ?> model, ListSpec<R, ?> spec, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("bulk-bar");
        setMinHeight(USE_PREF_SIZE);
        var clear = Nodes.iconTextButton("close", texts.get("list.clear-ticks"), "flat");
        clear.setId("clear-ticks");
        clear.setOnAction(event -> model.ticks().clear());
        other.setId("tick-other");
        var deeds = new FlowPane(GAP, GAP, Nodes.icon("check_box"), count, other, Nodes.ruleV(20));
        deeds.setAlignment(Pos.CENTER_LEFT);
        deeds.setPrefWrapLength(USUAL_WIDTH);
        spec.bulk().forEach(action -> deeds.getChildren().add(button(action, spec)));
        getChildren().addAll(Nodes.grow(deeds), clear);
        listening = Subscription.combine(model.ticks().selection().subscribe(this::show),
                model.totals().subscribe(totals -> show(model.ticks().selection().get())),
                model.state().subscribe(state -> show(model.ticks().selection().get())));
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private Node button(BulkAction action, ListSpec<R, ?> spec) {
        var button = Nodes.iconTextButton(action.icon(), texts.get(spec.area() + "bulk." + action.key()), "flat");
        button.setId("bulk-" + action.key());
        button.setOnAction(event -> action.run().accept(model.ticks().selection().get()));
        return button;
    }

    private void show(Selection selection) {
        var ticked = model.found().map(selection::count).orElse(0);
        Nodes.show(this, !selection.equals(Selection.NONE));
        switch (selection) {
            case Selection.Some(var ids) -> {
                count.setText(texts.get("list.ticked", "count", ids.size()));
                other.setText(texts.get("list.tick-all-pages"));
                other.setOnAction(event -> model.ticks().all(model.filter().get()));
            }
            case Selection.AllBut all -> {
                count.setText(model.found().filter(found -> found <= ListModel.MOST_COUNTED).isPresent()
                        ? texts.get("list.ticked-all", "count", ticked)
                        : texts.get("list.ticked-many"));
                other.setText(texts.get("list.tick-loaded", "count", model.rows().size()));
                other.setOnAction(event -> model.ticks().only(model.rows().stream().map(model::id).toList()));
            }
        }
    }
}
