package org.counterfoil.client.value.list;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.ReceiptStage;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.value.TransactionDetails;

/** A number at the left, the receipt that would be printed at the right. */
public final class ReprintPanel extends StackPane implements FlowView {

    private final ReprintViewModel model;
    private final Surroundings around;
    private final IconField number;
    private final HBox page = new HBox(16);
    private final VBox form;
    private final CommitButton commit;
    private final Subscription listening;

    /** @param back what Esc does */
    public ReprintPanel(ReprintViewModel model, Surroundings around, Runnable back) {
        this.model = model;
        this.around = around;
        var texts = around.texts();
        var banner = new Banner();
        var paper = new Banner();
        this.number = new IconField("receipt_long", texts.get("value.void.number-prompt"));
        number.getStyleClass().add("desk-input");
        number.field().setId("number");
        number.field().textProperty().bindBidirectional(model.number());
        this.commit = new CommitButton(texts.get("value.reprint.find"), texts.get("shared.key-enter"))
                .withIcon("print");
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> model.enter());
        this.form = Nodes.styled(new VBox(16, new FlowHead(texts, "receipt_long", texts.get("value.reprint.title"),
                back), banner, new FormField(texts.get("value.void.number"), true, number), paper, Nodes.spacer(),
                Nodes.row(12, Nodes.wrapping(texts.get("value.reprint.hint"), "subtle", "t-13"), Nodes.spacer(),
                        commit.atLeast(264))),
                "surface");
        form.setPadding(new Insets(20, 24, 20, 24));
        getChildren().add(page);
        listening = Subscription.combine(model.found().subscribe(this::show),
                model.notice().subscribe(notice -> banner.show(notice, texts)),
                model.printing().state().subscribe(state -> paper.show(state, texts)));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        number.field().requestFocus();
        number.field().selectAll();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        number.field().textProperty().unbindBidirectional(model.number());
    }

    private void show(Optional<TransactionDetails> found) {
        var texts = around.texts();
        commit.setWords(texts.get(found.isPresent() ? "value.reprint.print" : "value.reprint.find"));
        Region preview = found
                .<Region>map(transaction -> new ReceiptStage(around.paper().apply(around.receipt(transaction, 0))))
                .orElseGet(() -> Nodes.width(Nodes.styled(new StackPane(new Blank("receipt_long",
                        texts.get("value.void.none"), texts.get("value.void.none-advice"))), "receipt-stage"), 344));
        page.getChildren().setAll(Nodes.grow(form), preview);
    }
}
