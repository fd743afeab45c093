package org.counterfoil.client.value.panel;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.CommandFlow;
import org.counterfoil.client.value.FlowStep;

/** The panel of a flow that ends in a command: form and confirmation in one place, then the answer. */
public final class CommandPanel extends StackPane implements FlowView {

    private static final double COMMIT = 264;

    private final CommandFlow flow;
    private final Surroundings around;
    private final Texts texts;
    private final CommandForm form;
    private final Banner banner = new Banner();
    private final CommitButton commit;
    private final HBox page;
    private final Subscription listening;
    private DonePanel done;

    /** @param back what Esc does */
    public CommandPanel(CommandFlow flow, Surroundings around, CommandForm form, Runnable back) {
        this.flow = flow;
        this.around = around;
        this.texts = around.texts();
        this.form = form;
        this.commit = new CommitButton(text("check"), texts.get("shared.key-enter")).withIcon("check_circle_outline");
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> flow.enter());
        var foot = Nodes.row(12, Nodes.wrapping(text("hint"), "subtle", "t-13"), Nodes.spacer(),
                commit.atLeast(COMMIT));
        var left = Nodes.styled(new VBox(16, new FlowHead(texts, form.icon(), text("title"), back), banner,
                Nodes.grow(form.fields()), foot), "surface");
        left.setPadding(new Insets(20, 24, 20, 24));
        page = new HBox(16, Nodes.grow(left), form.aside());
        getChildren().add(page);
        listening = Subscription.combine(flow.step().subscribe(this::show),
                flow.notice().subscribe(notice -> banner.show(notice, texts)));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        form.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        form.close();
        endDone();
    }

    private void show(FlowStep step) {
        endDone();
        form.show(step);
        form.fields().setDisable(step instanceof FlowStep.Sending || step instanceof FlowStep.Unanswered);
        commit.setDisable(step instanceof FlowStep.Sending);
        commit.setWords(switch (step) {
            case FlowStep.Filling filling -> text("check");
            case FlowStep.Confirming confirming -> text("commit");
            case FlowStep.Sending sending -> texts.get("shared.working");
            case FlowStep.Unanswered unanswered -> texts.get("till.commit.again");
            case FlowStep.Done finished -> text("commit");
        });
        if (step instanceof FlowStep.Done(var transaction)) {
            done = new DonePanel(around, transaction, flow.printing(), "value." + form.area() + ".next", flow::enter)
                    .with(form.whenDone(transaction));
            getChildren().setAll(done);
            requestFocus();
        } else {
            getChildren().setAll(page);
        }
    }

    private void endDone() {
        if (done != null) {
            done.close();
            done = null;
        }
    }

    private String text(String part) {
        return texts.get("value." + form.area() + "." + part);
    }
}
