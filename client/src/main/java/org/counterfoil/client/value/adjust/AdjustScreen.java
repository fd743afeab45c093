package org.counterfoil.client.value.adjust;

import java.util.ArrayList;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.util.Subscription;

import org.counterfoil.client.shared.approval.ApprovalPanel;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.imports.ImportPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.adjust.AdjustViewModel.Seen;
import org.counterfoil.client.value.bench.BenchScreen;
import org.counterfoil.common.value.AdjustOutcome;

/** Correcting cards by hand: the list at the left, what it would do card by card at the right. */
public final class AdjustScreen extends BenchScreen {

    private static final double LIST = 150;

    private final AdjustViewModel model;
    private final Subscription looking;

    public AdjustScreen(ScreenScope scope, AdjustRoute route) {
        this(scope, scope.own(new AdjustViewModel(scope.session(), route.cards())));
    }

    private AdjustScreen(ScreenScope scope, AdjustViewModel model) {
        super(scope, AdjustViewModel.AREA, model, model.form());
        this.model = model;
        scope.own(ApprovalPanel.over(overlays(), model.approval(), texts()));
        if (model.mayImport()) {
            var file = Nodes.iconTextButton("publish", texts().get(AdjustViewModel.AREA + "file"), "soft");
            file.setId("file");
            file.setOnAction(_ -> ImportPane.open(model.importing(), overlays()));
            besides(file);
        }
        looking = model.seen().subscribe(seen -> seen.ifPresent(this::seen));
    }

    @Override
    public void opened() {
        super.opened();
        if (node().lookup("#cards") instanceof TextArea list) {
            list.setPrefHeight(LIST);
        }
    }

    @Override
    public void close() {
        looking.unsubscribe();
        super.close();
    }

    private void seen(Seen seen) {
        var outcome = seen.outcome();
        var parts = new ArrayList<Node>();
        parts.add(head(outcome, "preview"));
        if (outcome.good() < outcome.rows().size()) {
            parts.add(new Callout(Notice.Tone.WARNING, "warning", texts().get(AdjustViewModel.AREA + "bad",
                    "count", outcome.rows().size() - outcome.good())));
        }
        if (outcome.needsApproval()) {
            parts.add(new Callout(Notice.Tone.ACCENT, "how_to_reg", texts().get(AdjustViewModel.AREA + "approval")));
        }
        var table = new AdjustTable(texts(), seen.wanted().what().kind(), outcome);
        parts.add(Nodes.grow(table));
        var foot = Nodes.row(12, Nodes.spacer());
        if (model.mayAdjust() && outcome.good() > 0) {
            foot.getChildren().add(commit(texts().get(AdjustViewModel.AREA + "commit", "count", outcome.good()),
                    () -> model.commit(seen, done -> done(seen, done))));
        }
        parts.add(foot);
        show(parts.toArray(Node[]::new));
        placeOnCommit();
    }

    private void done(Seen seen, AdjustOutcome done) {
        show(head(done, "result"), Nodes.grow(new AdjustTable(texts(), seen.wanted().what().kind(), done)));
    }

    private Node head(AdjustOutcome outcome, String key) {
        return Nodes.row(8, Nodes.label(texts().get(AdjustViewModel.AREA + key), "t-16", "strong"), Nodes.spacer(),
                Nodes.label(texts().get(AdjustViewModel.AREA + "count", "count", outcome.good(), "of",
                        outcome.rows().size()), "muted", "t-13"));
    }
}
