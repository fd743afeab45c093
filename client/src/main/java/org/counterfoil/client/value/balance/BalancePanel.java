package org.counterfoil.client.value.balance;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.card.MemberStrip;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.member.Balances;

/** What the holder may see of the own card, large enough to be turned around. */
public final class BalancePanel extends HBox implements FlowView {

    private final BalanceQueryViewModel model;
    private final Texts texts;
    private final IconField query;
    private final VBox answer = new VBox(16);
    private final Subscription listening;

    /** @param back what Esc does */
    public BalancePanel(BalanceQueryViewModel model, Surroundings around, Runnable back) {
        super(16);
        this.model = model;
        this.texts = around.texts();
        var banner = new Banner();
        var strip = new MemberStrip(texts, around.desk().businessDate());
        this.query = new IconField("credit_card", texts.get("value.balance.prompt"));
        query.getStyleClass().add("desk-input");
        query.field().setId("card");
        query.field().textProperty().bindBidirectional(model.query());
        var commit = new CommitButton(texts.get("value.balance.check"), texts.get("shared.key-enter"))
                .withIcon("search");
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> model.enter());
        var form = Nodes.styled(new VBox(16, new FlowHead(texts, "account_balance_wallet",
                texts.get("value.balance.title"), back), banner,
                new FormField(texts.get("value.balance.card"), true, query), Nodes.grow(answer),
                Nodes.row(12, Nodes.wrapping(texts.get("value.balance.hint"), "subtle", "t-13"), Nodes.spacer(),
                        commit.atLeast(264))),
                "surface");
        form.setPadding(new Insets(20, 24, 20, 24));
        getChildren().addAll(Nodes.grow(form), strip);
        listening = Subscription.combine(model.answer().subscribe(found -> {
            strip.show(found);
            answer.getChildren().clear();
            found.ifPresent(card -> show(card.balances()));
        }), model.notice().subscribe(notice -> banner.show(notice, texts)));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        query.field().requestFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        query.field().textProperty().unbindBidirectional(model.query());
    }

    private void show(Balances balances) {
        var figures = texts.figures();
        answer.getChildren().addAll(Nodes.label(texts.get("card.balance"), "muted", "t-16"),
                new MoneyLabel(figures, balances.money(), "due"),
                Nodes.row(12, tile("card.principal", figures.figure(balances.principal())),
                        tile("card.bonus", figures.figure(balances.bonus())),
                        tile("card.points", figures.number(balances.points())),
                        tile("card.counts", texts.get("card.uses", "count", balances.countsLeft()))));
    }

    private Region tile(String key, String value) {
        return Nodes.stretch(Nodes.styled(Nodes.column(2, Nodes.label(texts.get(key), "muted", "t-13"),
                Nodes.fixed(value, "t-24", "strong")), "balance-tile"));
    }
}
