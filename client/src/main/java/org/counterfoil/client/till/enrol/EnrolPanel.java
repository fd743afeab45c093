package org.counterfoil.client.till.enrol;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.issuing.IssuingWords;

/** The form of somebody who becomes a member; the cursor stands at the name. */
public final class EnrolPanel extends VBox implements FlowView {

    private static final double WIDTH = 880;

    private final EnrolViewModel model;
    private final Surroundings around;
    private final Runnable back;
    private final Subscription listening;
    private Optional<FormPane> form = Optional.empty();

    /** @param back what Esc does */
    public EnrolPanel(EnrolViewModel model, Surroundings around, Runnable back) {
        super(12);
        this.model = model;
        this.around = around;
        this.back = back;
        var banner = new Banner();
        getChildren().add(banner);
        setMaxWidth(WIDTH);
        listening = Subscription.combine(model.notice().subscribe(notice -> banner.show(notice, around.texts())),
                model.words().subscribe(words -> words.ifPresent(this::show)));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        if (getScene() != null) {
            Nodes.settle(this); // what scrolls holds its fields only then
            form.ifPresent(FormPane::placeFocus);
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        form.ifPresent(FormPane::close);
    }

    private void show(IssuingWords words) {
        var texts = around.texts();
        var head = Nodes.column(6, new FlowHead(texts, "person_add", texts.get("till.enrol.title"), back),
                Nodes.wrapping(texts.get("till.enrol.note"), "muted", "t-13"));
        head.setPadding(new Insets(20, 24, 14, 24));
        var pane = Nodes.styled(new FormPane(model.form(words, texts), texts, head, back, back), "surface");
        form = Optional.of(pane);
        getChildren().add(Nodes.grow(pane));
        placeFocus();
    }
}
