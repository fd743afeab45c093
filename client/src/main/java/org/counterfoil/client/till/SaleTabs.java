package org.counterfoil.client.till;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.value.TransactionTotals;

/** The open sales, and what the store has done today. */
final class SaleTabs extends HBox {

    private final SaleViewModel model;
    private final Texts texts;
    private Optional<TransactionTotals> today = Optional.empty();

    SaleTabs(SaleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("sale-tabs");
    }

    void show(Optional<TransactionTotals> totals) {
        today = totals;
        show();
    }

    void show() {
        getChildren().clear();
        var current = model.current().get();
        getChildren().add(tab(current, true));
        model.sales().get().stream().filter(sale -> sale.id() != current.id())
                .forEach(sale -> getChildren().add(tab(sale, false)));
        if (model.sales().get().size() < OpenSales.MOST) {
            var add = Nodes.iconTextButton("add", texts.get("till.new-sale"), "flat");
            Nodes.height(add, 44);
            add.setFocusTraversable(false);
            add.setDisable(current.isBlank());
            add.setOnAction(event -> model.hold());
            getChildren().add(add);
        }
        getChildren().add(Nodes.spacer());
        today.ifPresent(totals -> getChildren().addAll(
                Nodes.fixed(texts.get("till.today-count", "count", totals.count()), "muted", "t-13"), Nodes.ruleV(16),
                Nodes.fixed(texts.get("till.today-spent", "amount", totals.spent()), "muted", "t-13")));
    }

    private Node tab(Sale sale, boolean current) {
        var tab = Nodes.styled(new HBox(Nodes.icon(icon(sale), "icon-sm"), Nodes.fixed(title(sale), "title"),
                Nodes.fixed(detail(sale), "t-12")), "sale-tab");
        tab.setOnMouseClicked(event -> model.open(sale.id()));
        if (current) {
            tab.getStyleClass().add("current");
        }
        return tab;
    }

    private static String icon(Sale sale) {
        return switch (sale.step()) {
            case SaleStep.Done done -> "check_circle_outline";
            case SaleStep.Unanswered gone -> "cloud_off";
            default -> sale.held().isPresent() ? "pause_circle_outline" : "shopping_cart";
        };
    }

    private String title(Sale sale) {
        var who = sale.member().map(card -> card.member().name()).orElseGet(() -> texts.get("till.walk-in"));
        var state = switch (sale.step()) {
            case SaleStep.Done done -> texts.get("till.tab.done");
            default -> sale.held().map(at -> texts.get("till.tab.held", "at", at))
                    .orElseGet(() -> texts.get("till.tab.current"));
        };
        return state + " · " + who;
    }

    private String detail(Sale sale) {
        if (sale.step() instanceof SaleStep.Done(var transaction)) {
            return texts.figures().money(transaction.amount());
        }
        if (sale.cart().isEmpty()) {
            return "";
        }
        return sale.held().isPresent()
                ? texts.get("till.tab.sum", "pieces", sale.cart().pieces(), "amount", sale.cart().gross())
                : CartView.pieces(sale.cart(), texts);
    }
}
