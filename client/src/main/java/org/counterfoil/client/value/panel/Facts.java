package org.counterfoil.client.value.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.receipt.MaskedCard;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;

/** What a transaction says, as names and values. */
final class Facts {

    private static final double NAME = 92;

    private final Texts texts;

    Facts(Texts texts) {
        this.texts = texts;
    }

    /** One name with its value. */
    record Fact(String name, String value, Optional<String> note) {}

    /** Who, what for, when. */
    List<Fact> about(TransactionDetails transaction) {
        var facts = new ArrayList<Fact>();
        if (!transaction.card().isEmpty()) {
            facts.add(fact("value.fact.member", transaction.member() + " · " + transaction.level()));
            facts.add(fact("value.fact.card", Figures.card(transaction.card())));
        }
        facts.add(fact("value.fact.number", number(transaction.number())));
        facts.add(fact("value.fact.time", texts.figures().dateTime(transaction.recordedAt())));
        transaction.approver().ifPresent(second -> facts.add(fact("value.fact.approver", second.realName())));
        if (!transaction.remark().isEmpty()) {
            facts.add(fact("value.fact.remark", transaction.remark()));
        }
        return facts;
    }

    /** What it did, account by account, the cash, and what was kept back for points that are spent. */
    List<Fact> effects(TransactionDetails transaction) {
        var facts = new ArrayList<Fact>();
        transaction.legs().forEach(leg -> facts.add(leg(transaction, leg)));
        if (transaction.tender() == Tender.CASH && transaction.received() > transaction.net()) {
            facts.add(fact("value.fact.received", texts.figures().figure(transaction.received())));
            facts.add(fact("value.fact.change", texts.figures().figure(transaction.change())));
        }
        if (transaction.deducted() > 0) {
            facts.add(new Fact(texts.get("value.fact.kept-back"), texts.figures().figure(transaction.deducted()),
                    Optional.of(texts.get("value.fact.kept-back-note"))));
        }
        return facts;
    }

    /** The business date apart, then in fours: {@code 2026 1121 2000 0100 0127}. */
    static String number(String number) {
        return Figures.card(number);
    }

    Node node(Fact fact) {
        var row = Nodes.baseline(8, Nodes.width(Nodes.label(fact.name(), "muted"), NAME),
                Nodes.fixed(fact.value(), "t-16", "medium"));
        fact.note().ifPresent(note -> row.getChildren().add(Nodes.label(note, "subtle", "t-12")));
        return row;
    }

    /** Two columns side by side, each filled from the top. */
    GridPane grid(List<Fact> left, List<Fact> right) {
        var grid = new GridPane(32, 10);
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int row = 0; row < left.size(); row++) {
            grid.add(node(left.get(row)), 0, row);
        }
        for (int row = 0; row < right.size(); row++) {
            grid.add(node(right.get(row)), 1, row);
        }
        return grid;
    }

    private Fact leg(TransactionDetails transaction, Leg leg) {
        var money = leg.asset().equals("money");
        var figures = texts.figures();
        var amount = money ? figures.changeOfMoney(leg.amount()) : figures.change(leg.amount());
        var after = money ? figures.figure(leg.after()) : figures.number(leg.after());
        var owner = leg.card().equals(transaction.card()) ? "" : MaskedCard.of(leg.card()) + " ";
        return new Fact(texts.get("value.account." + leg.account()), amount,
                Optional.of(owner + texts.get("value.left", "left", after)));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), value, Optional.empty());
    }
}
