package org.counterfoil.client.till;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.Balance;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.value.Tender;

/** What the customer is shown before paying: price, what was taken off, what is left afterwards. */
final class QuotePanel extends VBox {

    /** As wide as on the picture of every sale. */
    static final double WIDTH = 312;

    private final Texts texts;
    private final CashBox cash;

    QuotePanel(SaleViewModel model, Texts texts) {
        this.texts = texts;
        this.cash = new CashBox(model, texts);
        getStyleClass().addAll("surface", "pad-16");
        Nodes.width(this, WIDTH);
    }

    /** Where the cash received is typed; it takes the focus while cash is to pay. */
    TextField received() {
        return cash.field();
    }

    void show(Sale sale, Quote quote) {
        var priced = quote.sale().priced();
        var nodes = new ArrayList<Node>(List.of(head(sale), rows(priced), Nodes.rule(), due(priced), Nodes.spacer()));
        if (sale.step() instanceof SaleStep.Unanswered) {
            nodes.add(unanswered());
        } else if (quote.tender() == Tender.CASH && sale.step() instanceof SaleStep.Quoted) {
            cash.show(quote.net());
            nodes.add(cash);
        }
        quote.sale().after().filter(after -> !(sale.step() instanceof SaleStep.Unanswered))
                .filter(after -> quote.tender() == Tender.STORED_VALUE || priced.points() > 0)
                .ifPresent(after -> nodes.add(after(quote)));
        getChildren().setAll(nodes);
        setSpacing(0);
    }

    private Node head(Sale sale) {
        var badge = switch (sale.step()) {
            case SaleStep.Paying paying -> new StatusBadge(texts.get("till.state.paying"), StatusBadge.Tone.ACCENT);
            case SaleStep.Unanswered gone ->
                new StatusBadge(texts.get("till.state.unanswered"), StatusBadge.Tone.WARNING);
            default -> new StatusBadge(texts.get("till.state.quoted"), StatusBadge.Tone.ACCENT);
        };
        var row = Nodes.row(8, Nodes.label(texts.get("till.quote"), "t-16", "strong"), badge, Nodes.spacer());
        if (sale.step() instanceof SaleStep.Quoted) {
            row.getChildren().addAll(new KeyCap(texts.get("shared.key-escape")),
                    Nodes.label(texts.get("till.back-to-lines"), "muted", "t-12"));
        }
        return row;
    }

    private Node rows(Priced priced) {
        var rows = Nodes.column(9, row(texts.get("till.gross"), "", texts.figures().figure(priced.gross()), false));
        priced.discounts().forEach(rule -> rows.getChildren().add(discount(rule)));
        rows.setPadding(new Insets(14, 0, 12, 0));
        return rows;
    }

    private Node discount(AppliedRule rule) {
        return row(texts.get("till.discount." + rule.rule().name().toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-')),
                rule.percent() > 0
                        ? texts.get("till.rate", "label", rule.label(), "percent", rule.percent())
                        : rule.label(),
                texts.figures().figure(rule.effect()), true);
    }

    private Node row(String name, String note, String amount, boolean good) {
        var figure = Nodes.fixed(amount, "t-14");
        if (good) {
            figure.getStyleClass().add("success");
        }
        return Nodes.styled(Nodes.baseline(8, Nodes.fixed(name), Nodes.label(note, "subtle", "t-12"), Nodes.spacer(),
                figure), "quote-row");
    }

    private Node due(Priced priced) {
        var row = Nodes.baseline(8, Nodes.fixed(texts.get("till.due"), "t-16", "strong"));
        if (priced.gross() > priced.net()) {
            row.getChildren().add(
                    Nodes.label(texts.get("till.saved", "amount", priced.gross() - priced.net()), "success", "t-13"));
        }
        row.getChildren().addAll(Nodes.spacer(), new MoneyLabel(texts.figures(), priced.net(), "lg"));
        row.setPadding(new Insets(10, 0, 14, 0));
        return row;
    }

    private Node unanswered() {
        var box = Nodes.styled(Nodes.column(6,
                Nodes.row(8, Nodes.icon("cloud_off", "icon-sm", "warning"),
                        Nodes.label(texts.get("till.unanswered"), "t-14", "medium")),
                Nodes.wrapping(texts.get("till.unanswered-advice"), "muted", "t-13")), "inset");
        box.setPadding(new Insets(12));
        VBox.setMargin(box, new Insets(0, 0, 8, 0));
        return box;
    }

    private Node after(Quote quote) {
        var before = quote.sale().before().orElseThrow();
        var after = quote.sale().after().orElseThrow();
        var figures = texts.figures();
        var box = Nodes.styled(Nodes.column(8, Nodes.label(texts.get("till.after"), "t-13", "medium")), "inset");
        if (quote.tender() == Tender.STORED_VALUE) {
            box.getChildren().addAll(
                    Balance.change(texts.get("card.principal"), figures.figure(before.principal()),
                            figures.figure(after.principal())),
                    Balance.change(texts.get("card.bonus"), figures.figure(before.bonus()),
                            figures.figure(after.bonus())));
        }
        box.getChildren().add(Balance.change(texts.get("card.points"), figures.number(before.points()),
                figures.number(after.points())));
        if (quote.sale().priced().points() > 0) {
            box.getChildren().addAll(Nodes.rule(), points(quote.sale().priced()));
        }
        box.setPadding(new Insets(12));
        return box;
    }

    private Node points(Priced priced) {
        var times = priced.pointsRules().stream().mapToInt(AppliedRule::percent).sum();
        var row = Nodes.row(6, Nodes.icon("stars", "icon-sm", "warning"),
                Nodes.fixed(texts.get("till.points-given", "points", priced.points()), "t-13", "medium"),
                Nodes.spacer());
        if (times != Rates.MAX) {
            row.getChildren().add(Nodes.label(texts.get("till.points-times", "times", Rates.times(times)), "subtle",
                    "t-12"));
        }
        return row;
    }
}
