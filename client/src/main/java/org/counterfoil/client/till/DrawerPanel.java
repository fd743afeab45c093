package org.counterfoil.client.till;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;

/** Why the drawer is opened without a sale. */
final class DrawerPanel extends StackPane implements FlowView {

    private static final double WIDTH = 520;

    private final DrawerViewModel model;
    private final Texts texts;
    private final TextField reason = new TextField();
    private final Subscription listening;

    DrawerPanel(DrawerViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        var banner = new Banner();
        reason.setId("reason");
        reason.getStyleClass().add("desk-text");
        reason.textProperty().bindBidirectional(model.reason());
        var commit = new CommitButton(texts.get("till.drawer.commit"), texts.get("shared.key-enter"))
                .withIcon("point_of_sale");
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> model.enter());
        var box = Nodes.styled(new VBox(14, new FlowHead(texts, "point_of_sale", texts.get("till.drawer.title"), back),
                Nodes.wrapping(texts.get("till.drawer.hint"), "muted", "t-13"), banner,
                new FormField(texts.get("till.drawer.reason"), true, reason), reasons(), commit), "surface");
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
        reason.requestFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        reason.textProperty().unbindBidirectional(model.reason());
    }

    private Node reasons() {
        var row = new FlowPane(8, 8);
        int place = 0;
        for (var key : DrawerViewModel.REASONS) {
            var cap = Integer.toString(++place);
            var words = texts.get("till.drawer-reason." + key);
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
