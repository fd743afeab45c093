package org.counterfoil.client.value.panel;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.value.TransactionDetails;

/** One transaction in a box: kind and state, amount, who and when, what it did, what it is linked with. */
public final class TransactionBox extends VBox {

    private static final int MOST_LINES = 6;

    private final Texts texts;
    private final Optional<Consumer<String>> follow;

    public TransactionBox(Texts texts, TransactionDetails transaction) {
        this(texts, transaction, Optional.empty());
    }

    /** @param follow goes to the transaction of a number */
    public TransactionBox(Texts texts, TransactionDetails transaction, Consumer<String> follow) {
        this(texts, transaction, Optional.of(follow));
    }

    private TransactionBox(Texts texts, TransactionDetails transaction, Optional<Consumer<String>> follow) {
        super(12);
        this.texts = texts;
        this.follow = follow;
        var facts = new Facts(texts);
        getStyleClass().add("inset");
        setPadding(new Insets(14, 16, 14, 16));
        getChildren().addAll(head(transaction), Nodes.rule());
        facts.about(transaction).forEach(fact -> getChildren().add(facts.node(fact)));
        link("value.fact.voids", transaction.voids());
        link("value.fact.voided-by", transaction.voidedBy());
        if (!transaction.lines().isEmpty()) {
            getChildren().add(Nodes.rule());
            transaction.lines().stream().limit(MOST_LINES).map(this::line).forEach(getChildren()::add);
            if (transaction.lines().size() > MOST_LINES) {
                getChildren().add(Nodes.label(
                        texts.get("value.more-lines", "count", transaction.lines().size() - MOST_LINES), "subtle",
                        "t-12"));
            }
        }
        if (!transaction.legs().isEmpty()) {
            getChildren().add(Nodes.rule());
            facts.effects(transaction).forEach(fact -> getChildren().add(facts.node(fact)));
        }
    }

    private Node head(TransactionDetails transaction) {
        var row = Nodes.baseline(8,
                Nodes.label(texts.get("transaction." + transaction.nameKey()), "t-16", "strong"));
        transaction.voidedBy().ifPresent(by -> row.getChildren()
                .add(new StatusBadge(texts.get("value.state.voided"), StatusBadge.Tone.DANGER)));
        row.getChildren().add(Nodes.spacer());
        row.getChildren().add(transaction.net() == 0
                ? Nodes.fixed(texts.get("value.points-figure", "points", transaction.points()), "t-20", "strong")
                : Nodes.fixed(texts.figures().money(transaction.amount()), "t-20", "strong"));
        return row;
    }

    private void link(String key, Optional<String> number) {
        number.ifPresent(other -> getChildren().add(Nodes.row(8, Nodes.icon("link", "icon-sm", "accent"),
                Nodes.label(texts.get(key), "muted"), linked(key, other))));
    }

    private Node linked(String key, String number) {
        return follow.<Node>map(there -> {
            var lead = Nodes.button(Facts.number(number), "flat", "link");
            lead.setId(key.substring(key.lastIndexOf('.') + 1));
            lead.setOnAction(_ -> there.accept(number));
            return lead;
        }).orElseGet(() -> Nodes.fixed(Facts.number(number), "t-14", "medium"));
    }

    private Node line(PricedLine line) {
        var name = line.line().code().isEmpty() ? texts.get("till.keyed-in") : line.line().name();
        return Nodes.baseline(8, Nodes.label(name, "t-13"), Nodes.spacer(),
                Nodes.fixed("× " + line.line().quantity(), "muted", "t-13"),
                Nodes.right(texts.figures().figure(line.net()), 80, "t-13"));
    }
}
