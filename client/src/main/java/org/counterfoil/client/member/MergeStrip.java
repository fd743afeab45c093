package org.counterfoil.client.member;

import java.util.function.Function;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.MergePreview;
import org.counterfoil.common.member.Balances;

/** The two members beside each other above the form that merges them: what each has, and what there is together. */
final class MergeStrip extends VBox {

    private static final double NAMES = 120;

    private final Texts texts;
    private final MergeWords words;
    private final GridPane grid = new GridPane(16, 6);
    private int line;

    MergeStrip(TwoMembers two, Texts texts) {
        super(10);
        this.texts = texts;
        this.words = new MergeWords(texts);
        setId("merge-two");
        getStyleClass().add("forecast");
        var names = new ColumnConstraints(NAMES);
        var side = new ColumnConstraints();
        side.setHgrow(Priority.ALWAYS);
        side.setFillWidth(true);
        side.setPercentWidth(40);
        grid.getColumnConstraints().addAll(names, side, side);
        add("", head(two.one()), head(two.other()));
        add(texts.get("members.section.cards"), cards(two.one()), cards(two.other()));
        var figures = texts.figures();
        amount("members.column.principal", two, held -> figures.figure(held.principal()));
        amount("members.column.bonus", two, held -> figures.figure(held.bonus()));
        amount("members.column.points", two, held -> figures.number(held.points()));
        amount("members.fact.counts", two, held -> figures.number(held.countsLeft()));
        amount("members.merge.coupons", two, held -> figures.number(held.coupons()));
        getChildren().addAll(grid, Nodes.wrapping(texts.get("members.merge.effect", "money",
                figures.money(money(two.one()) + money(two.other())), "points",
                two.one().balances().points() + two.other().balances().points(), "level", two.level().name()),
                "t-13"));
    }

    private static long money(MergePreview.Side side) {
        return side.balances().money();
    }

    private Node head(MergePreview.Side side) {
        var member = side.member();
        return Nodes.column(2, Nodes.row(8, Nodes.label(member.identity().name(), "t-14", "medium"),
                StatusBadge.tier(member.level().name(), member.level().rank())),
                Nodes.label(member.number(), "muted", "t-12"),
                Nodes.label(texts.get("members.merge.since", "store", member.store(), "day",
                        texts.figures().date(member.joinedOn())), "muted", "t-12"));
    }

    private Node cards(MergePreview.Side side) {
        return Nodes.wrapping(words.cards(side), "t-13");
    }

    private void amount(String name, TwoMembers two, Function<Balances, String> figure) {
        add(texts.get(name), Nodes.label(figure.apply(two.one().balances()), "t-13", "medium"),
                Nodes.label(figure.apply(two.other().balances()), "t-13", "medium"));
    }

    private void add(String name, Node one, Node other) {
        var label = Nodes.label(name, "muted", "t-13");
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(one, VPos.TOP);
        GridPane.setValignment(other, VPos.TOP);
        grid.addRow(line, label, one, other);
        line++;
    }
}
