package org.counterfoil.client.staff.log;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;

/** Field, before and after, line by line; what is another one than it was stands out. */
final class ChangesTable extends VBox {

    private static final double FIELD = 24;
    private static final double VALUE = 38;
    private static final String NOTHING = "—";

    private final GridPane grid = new GridPane(12, 8);
    private final LogWords words;

    ChangesTable(List<Change> changes, LogWords words) {
        super(10);
        this.words = words;
        setId("changes");
        for (var width : List.of(FIELD, VALUE, VALUE)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        var texts = words.texts();
        line("log.changed-field", "log.changed-before", "log.changed-after");
        changes.forEach(this::line);
        getChildren().addAll(Nodes.label(texts.get("log.changes"), "section-title"), grid);
    }

    private void line(String... keys) {
        for (var at = 0; at < keys.length; at++) {
            grid.add(Nodes.label(words.texts().get(keys[at]), "subtle", "t-12"), at, 0);
        }
        grid.getRowConstraints().add(top());
    }

    private void line(Change change) {
        var at = grid.getRowConstraints().size();
        var name = change.field().isEmpty() ? words.texts().get("log.changed-value") : words.field(change.field());
        grid.add(Nodes.wrapping(name, "muted", "t-13"), 0, at);
        grid.add(Nodes.wrapping(value(change.field(), change.before()), "t-13"), 1, at);
        grid.add(Nodes.wrapping(value(change.field(), change.after()), "t-13", change.differs() ? "strong" : "muted"),
                2, at);
        grid.getRowConstraints().add(top());
    }

    private String value(String field, String told) {
        return told.isEmpty() ? NOTHING : words.value(field, told);
    }

    private static RowConstraints top() {
        var line = new RowConstraints();
        line.setValignment(VPos.TOP);
        return line;
    }
}
