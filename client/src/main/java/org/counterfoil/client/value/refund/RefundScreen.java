package org.counterfoil.client.value.refund;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Callout;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.value.bench.BenchScreen;
import org.counterfoil.common.refund.RefundQuote;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.refund.RefundWorking;

/** Paying out what is left on a card: card and method at the left, the working at the right. */
public final class RefundScreen extends BenchScreen {

    private final RefundViewModel model;
    private final Subscription looking;
    private final boolean known;

    public RefundScreen(ScreenScope scope, RefundRoute route) {
        this(scope, scope.own(new RefundViewModel(scope.session(), route.card())), !route.card().isEmpty());
    }

    private RefundScreen(ScreenScope scope, RefundViewModel model, boolean known) {
        super(scope, RefundForms.AREA, model, model.form());
        this.model = model;
        this.known = known;
        looking = model.seen().subscribe(seen -> seen.ifPresent(this::seen));
    }

    /** A card that is known already is worked out at once. */
    @Override
    public void opened() {
        super.opened();
        if (known) {
            look();
        }
    }

    @Override
    public void close() {
        looking.unsubscribe();
        super.close();
    }

    private void seen(RefundQuote quote) {
        var parts = new ArrayList<Node>();
        parts.add(Nodes.row(8, Nodes.label(quote.name().isEmpty() ? quote.member() : quote.name(), "t-16", "strong"),
                Nodes.label(quote.member() + " · " + Figures.card(quote.card()), "muted", "t-13")));
        parts.add(tiles(quote.working()));
        parts.add(Nodes.grow(working(quote.working())));
        parts.add(new Callout(Notice.Tone.ACCENT, "functions",
                texts().get(RefundForms.AREA + "formula." + quote.working().method().key())));
        if (quote.working().refunded() > quote.cashMost()) {
            parts.add(new Callout(Notice.Tone.WARNING, "account_balance", texts().get(RefundForms.AREA + "no-cash",
                    "max", quote.cashMost())));
        }
        if (quote.deposit() > 0) {
            parts.add(new Callout(Notice.Tone.ACCENT, "credit_card", texts().get(RefundForms.AREA + "deposit",
                    "deposit", quote.deposit())));
        }
        quote.refusal().ifPresent(refusal -> parts.add(new Banner(Notice.Tone.DANGER, texts().refusal(refusal))));
        if (model.mayPay() && quote.refusal().isEmpty()) {
            parts.add(Nodes.row(12, Nodes.spacer(), commit(texts().get(RefundForms.AREA + "commit", "amount",
                    quote.working().refunded()), () -> pay(quote))));
        }
        show(parts.toArray(Node[]::new));
        placeOnCommit();
    }

    private void pay(RefundQuote quote) {
        FormPane.inDrawer(model.paying(quote, slip -> {
            overlays().close();
            paid(slip);
        }), texts(), new SheetHead(texts().get(RefundForms.AREA + "commit", "amount", quote.working().refunded()),
                subtitle(quote), List.of(), texts().get("shared.close"), overlays()::leave), overlays());
    }

    private String subtitle(RefundQuote quote) {
        return quote.deposit() == 0
                ? Figures.card(quote.card())
                : texts().get(RefundForms.AREA + "deposit-of", "card", Figures.card(quote.card()), "deposit",
                        quote.deposit());
    }

    private void paid(RefundSlip slip) {
        var page = commit(texts().get(RefundForms.AREA + "page"), () -> model.keep(slip));
        var parts = new ArrayList<Node>();
        parts.add(new Banner(Notice.Tone.SUCCESS, texts().get(RefundForms.AREA + "paid", "amount",
                slip.transaction().net())));
        slip.working().ifPresent(working -> {
            parts.add(tiles(working));
            parts.add(Nodes.grow(working(working)));
        });
        parts.add(Nodes.label(texts().get(RefundForms.AREA + "number", "number", slip.transaction().number()), "muted",
                "t-13"));
        parts.add(Nodes.row(12, Nodes.spacer(), page));
        show(parts.toArray(Node[]::new));
        placeOnCommit();
    }

    private Node tiles(RefundWorking working) {
        var row = new HBox(12);
        row.getChildren().addAll(tile("principal", working.principal()), tile("bonus", working.bonus()),
                tile("refunded", working.refunded()), tile("forfeited", working.forfeited()));
        return row;
    }

    private Node tile(String key, long minor) {
        return Nodes.stretch(Nodes.styled(Nodes.column(2, Nodes.label(texts().get(RefundForms.AREA + "tile." + key),
                "muted", "t-13"), new MoneyLabel(texts().figures(), minor, "md", "start")), "balance-tile"));
    }

    private Node working(RefundWorking working) {
        var scroll = Nodes.styled(new ScrollPane(new WorkingTable(texts(), working)), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
