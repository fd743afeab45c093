package org.counterfoil.client.reminder;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.counterfoil.client.shared.control.KpiTile;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport.Figure;

/** All stores together, a tile for each period: how many, their part of all as a bar, and what money they have. */
final class AbsenceTiles extends HBox {

    private final Texts texts;
    private final Consumer<AbsencePeriod> open;

    /** @param open leads to those of a period */
    AbsenceTiles(Texts texts, Consumer<AbsencePeriod> open) {
        super(10);
        this.texts = texts;
        this.open = open;
    }

    void show(AbsenceTotals totals) {
        var most = totals.periods().values().stream().mapToLong(Figure::members).max().orElse(0);
        getChildren().clear();
        totals.periods().forEach((period, figure) -> getChildren().add(Nodes.stretch(tile(period, figure, most))));
    }

    private KpiTile tile(AbsencePeriod period, Figure figure, long most) {
        var money = Nodes.label(texts.get("absence.holding", "money", figure.money()), "subtle", "t-12");
        var tile = new KpiTile(new ReminderWords(texts).name(period),
                Nodes.fixed(texts.figures().number(figure.members()), "t-20", "strong"), new Region(),
                Nodes.column(6, bar(figure.members(), most), money), () -> open.accept(period));
        tile.getStyleClass().add("absence-tile");
        tile.setId("absence-" + period.key());
        return tile;
    }

    private static Node bar(long members, long most) {
        var bar = Nodes.styled(new HBox(), "meter", "thin");
        var fill = Nodes.styled(new Region(), "fill");
        fill.prefWidthProperty().bind(bar.widthProperty().multiply(most == 0 ? 0 : (double) members / most));
        bar.getChildren().add(fill);
        return bar;
    }
}
