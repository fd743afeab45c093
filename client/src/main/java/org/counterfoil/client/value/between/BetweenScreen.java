package org.counterfoil.client.value.between;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.bench.BenchScreen;
import org.counterfoil.client.value.between.BetweenViewModel.Seen;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferSide;

/** Moving value between two members: who and how much at the left, both before and after it at the right. */
public final class BetweenScreen extends BenchScreen {

    private static final double NAME = 84;

    private final BetweenViewModel model;
    private final Subscription looking;

    public BetweenScreen(ScreenScope scope, BetweenRoute route) {
        this(scope, scope.own(new BetweenViewModel(scope.session(), route.from())));
    }

    private BetweenScreen(ScreenScope scope, BetweenViewModel model) {
        super(scope, BetweenViewModel.AREA, model, model.form());
        this.model = model;
        looking = model.seen().subscribe(seen -> seen.ifPresent(this::seen));
    }

    @Override
    public void close() {
        looking.unsubscribe();
        super.close();
    }

    private void seen(Seen seen) {
        var quote = seen.quote();
        var parts = new ArrayList<Node>();
        parts.add(sides(seen));
        quote.refusal().ifPresent(refusal -> parts.add(new Banner(Notice.Tone.DANGER, texts().refusal(refusal))));
        parts.add(Nodes.spacer());
        if (model.mayMove() && quote.refusal().isEmpty()) {
            parts.add(Nodes.row(12, Nodes.spacer(), commit(texts().get(BetweenViewModel.AREA + "commit"),
                    () -> ask(seen))));
        }
        show(parts.toArray(Node[]::new));
        placeOnCommit();
    }

    private void ask(Seen seen) {
        var quote = seen.quote();
        ConfirmPane.ask(Confirmation.plain(
                texts().get(BetweenViewModel.AREA + "question", "from", quote.from().name(), "to", quote.to().name()),
                texts().get(BetweenViewModel.AREA + "consequence", "money", quote.money(), "points", quote.points()),
                texts().get(BetweenViewModel.AREA + "commit")), texts(), overlays(),
                () -> model.commit(seen, done -> done(seen, done)));
    }

    private void done(Seen seen, List<TransactionDetails> done) {
        var parts = new ArrayList<Node>();
        parts.add(sides(seen));
        done.forEach(one -> parts.add(Nodes.label(texts().get(BetweenViewModel.AREA + "number", "number",
                one.number()), "muted", "t-13")));
        show(parts.toArray(Node[]::new));
    }

    private Node sides(Seen seen) {
        return new HBox(12, side("gives", seen.quote().from()), side("gets", seen.quote().to()));
    }

    private Node side(String key, TransferSide side) {
        var figures = texts().figures();
        var box = Nodes.styled(Nodes.column(8, Nodes.label(texts().get(BetweenViewModel.AREA + key), "muted", "t-12"),
                Nodes.label(side.name().isEmpty() ? side.member() : side.name(), "t-16", "strong"),
                Nodes.label(side.member() + " · " + Figures.card(side.card()), "muted", "t-13"), Nodes.rule(),
                change("principal", figures.figure(side.before().principal()),
                        figures.figure(side.after().principal())),
                change("bonus", figures.figure(side.before().bonus()), figures.figure(side.after().bonus())),
                change("points", figures.number(side.before().points()), figures.number(side.after().points()))),
                "inset");
        box.setPadding(new Insets(14, 16, 14, 16));
        return Nodes.stretch(box);
    }

    private Node change(String key, String before, String after) {
        return Nodes.baseline(8, Nodes.width(Nodes.label(texts().get("value.account." + key), "muted", "t-13"), NAME),
                Nodes.fixed(before, "t-14"), Nodes.label("→", "subtle"),
                Nodes.fixed(after, "t-16", before.equals(after) ? "plain" : "strong"));
    }
}
