package org.counterfoil.client.shell.office;

import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.ToLongFunction;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.control.KpiCard;
import org.counterfoil.client.shared.control.KpiTile;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Spark;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.list.KindChoice;
import org.counterfoil.common.reporting.DayTotals;
import org.counterfoil.common.reporting.HomeFigures;

/** The figures of the first page, each held against the same weekday a week before and leading to its rows. */
final class HomeFacts {

    private final Texts texts;
    private final HomeFigures figures;
    private final Leads leads;

    /** Where figures lead. */
    interface Leads {

        /** To today's transactions of some kinds. */
        void transactions(KindChoice kinds);
    }

    HomeFacts(Texts texts, HomeFigures figures, Leads leads) {
        this.texts = texts;
        this.figures = figures;
        this.leads = leads;
    }

    /** The four that matter most. */
    Node tiles() {
        var row = new HBox(16, money("home.takings", DayTotals::takings, KindChoice.SALES),
                money("home.recharged", DayTotals::recharged, KindChoice.RECHARGES),
                money("home.spent", DayTotals::spent, KindChoice.SALES),
                figures.liability().map(this::liability).orElseGet(this::points));
        row.getChildren().forEach(tile -> Nodes.stretch((Region) tile));
        return row;
    }

    /** The others, in one line. */
    Node line() {
        var today = figures.today();
        var before = figures.compared();
        var line = Nodes.styled(Nodes.row(0,
                small("home.transactions", texts.figures().number(today.transactions()),
                        HomeState.permille(before.transactions(), today.transactions())),
                small("home.new-members", texts.figures().number(today.newMembers()),
                        HomeState.permille(before.newMembers(), today.newMembers())),
                small("home.active-members", texts.figures().number(today.activeMembers()),
                        HomeState.permille(before.activeMembers(), today.activeMembers())),
                small("home.points-given", texts.figures().number(today.points()),
                        HomeState.permille(before.points(), today.points())),
                fact("home.taken-back", permille(today.takenBackPermille()), Nodes.label(texts.get("home.before",
                        "value", permille(before.takenBackPermille())), "subtle", "t-12"))),
                "surface", "home-line");
        for (int at = line.getChildren().size() - 1; at > 0; at--) {
            line.getChildren().add(at, Nodes.ruleV(22));
        }
        return line;
    }

    /** The day that today is held against, in words. */
    String against() {
        return texts.get("home.against", "day", figures.compared().date().getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, texts.language().locale()));
    }

    private Node money(String key, ToLongFunction<DayTotals> figure, KindChoice kinds) {
        return tile(key, new MoneyLabel(texts.figures(), figure.applyAsLong(figures.today())), figure, kinds);
    }

    private Node points() {
        return tile("home.points", Nodes.fixed(texts.figures().number(figures.today().points()), "t-24", "strong"),
                DayTotals::points, KindChoice.ALL);
    }

    private Node tile(String key, Node value, ToLongFunction<DayTotals> figure, KindChoice kinds) {
        var change = KpiCard.delta(HomeState.permille(figure.applyAsLong(figures.compared()),
                figure.applyAsLong(figures.today())), against());
        var tile = new KpiTile(texts.get(key), value,
                new Spark(figures.days().stream().mapToLong(figure).toArray()), change,
                () -> leads.transactions(kinds));
        tile.setId(key.replace('.', '-'));
        return tile;
    }

    private Node liability(HomeFigures.Liability owed) {
        var bonus = texts.get("home.liability-bonus", "bonus", owed.bonus());
        var note = Nodes.row(6, Nodes.label(bonus, "subtle", "t-12"));
        var change = HomeState.permille(owed.before(), owed.principal() + owed.bonus());
        if (change.isPresent()) { // where there is none, its place would push the words aside
            note.getChildren().addFirst(KpiCard.change(change));
        }
        var tile = new KpiTile(texts.get("home.liability"),
                new MoneyLabel(texts.figures(), owed.principal() + owed.bonus()), new Region(), note,
                () -> leads.transactions(KindChoice.ALL));
        tile.setId("home-liability");
        return tile;
    }

    private Node small(String key, String value, Optional<Long> change) {
        return fact(key, value, KpiCard.change(change));
    }

    private Node fact(String key, String value, Node note) {
        var cell = Nodes.row(8, Nodes.label(texts.get(key), "muted", "t-13"), Nodes.fixed(value, "t-14", "strong"),
                note);
        cell.setMinWidth(0);
        return Nodes.grow(Nodes.styled(cell, "home-fact"));
    }

    private static String permille(long tenths) {
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}
