package org.counterfoil.client.value.refund;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundWorking;

/** How a refund is worked out: a line for each transaction that brought money in, and the sums below. */
final class WorkingTable extends GridPane {

    private static final int FIGURES = 6;
    private static final int TAIL = 8;

    private final Texts texts;

    WorkingTable(Texts texts, RefundWorking working) {
        super(12, 8);
        this.texts = texts;
        setId("working");
        getStyleClass().add("working");
        columns();
        row(0, Stream.of("source", "day", "paid", "gift", "principal", "bonus", "refunded", "forfeited")
                .map(key -> texts.get("refund.column." + key)).toList(), "muted", "t-12");
        int at = 1;
        for (var line : working.lines()) {
            row(at++, cells(line), "t-13", "plain");
        }
        var figures = texts.figures();
        row(at, List.of(texts.get("refund.sum"), "", figures.figure(working.paid()), figures.figure(working.gift()),
                figures.figure(working.principal()), figures.figure(working.bonus()),
                figures.figure(working.refunded()), figures.figure(working.forfeited())), "t-14", "strong");
    }

    private void columns() {
        var source = new ColumnConstraints();
        source.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(source, new ColumnConstraints());
        for (var column = 0; column < FIGURES; column++) {
            var figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            figure.setHgrow(Priority.SOMETIMES);
            getColumnConstraints().add(figure);
        }
    }

    private List<String> cells(RefundLine line) {
        var figures = texts.figures();
        return List.of(texts.get("transaction." + line.kind().key()) + " …"
                + line.number().substring(line.number().length() - TAIL), figures.date(line.day()),
                figures.figure(line.paid()), figures.figure(line.gift()), figures.figure(line.principal()),
                figures.figure(line.bonus()), figures.figure(line.refunded()), figures.figure(line.forfeited()));
    }

    private void row(int at, List<String> cells, String... classes) {
        for (var column = 0; column < cells.size(); column++) {
            add(Nodes.fixed(cells.get(column), classes), column, at);
        }
    }
}
