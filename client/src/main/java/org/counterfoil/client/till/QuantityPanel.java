package org.counterfoil.client.till;

import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.KeypadPane;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;

/** How many of one line: typed or touched. */
final class QuantityPanel extends StackPane implements FlowView {

    private static final double WIDTH = 440;

    private final QuantityViewModel model;
    private final TextField quantity = new TextField();
    private final Subscription listening;

    QuantityPanel(QuantityViewModel model, Texts texts, Runnable back) {
        this.model = model;
        var banner = new Banner();
        quantity.setId("quantity");
        quantity.getStyleClass().add("desk-text");
        quantity.textProperty().bindBidirectional(model.quantity());
        var name = model.line().keyedIn() ? texts.get("till.keyed-in") : model.line().name();
        var commit = new CommitButton(texts.get("till.quantity.commit"), texts.get("shared.key-enter"));
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> model.enter());
        var box = Nodes.styled(new VBox(14, new FlowHead(texts, "edit", texts.get("till.quantity.title"), back),
                Nodes.label(name, "t-16", "medium"), banner,
                new FormField(texts.get("till.column.count"), true, quantity),
                new KeypadPane(this::touched, texts.get("shared.backspace")), commit), "surface");
        box.setPadding(new Insets(20, 24, 20, 24));
        box.setMaxHeight(USE_PREF_SIZE);
        Nodes.width(box, WIDTH);
        getChildren().add(box);
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        quantity.requestFocus();
        quantity.selectAll();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        quantity.textProperty().unbindBidirectional(model.quantity());
    }

    private void touched(String key) {
        if (key.equals(KeypadPane.BACKSPACE)) {
            quantity.deletePreviousChar();
        } else if (!key.equals(".")) {
            quantity.replaceSelection(key);
        }
    }
}
