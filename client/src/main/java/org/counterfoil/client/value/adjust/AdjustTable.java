package org.counterfoil.client.value.adjust;

import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.value.AdjustAnswer;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustOutcome;

/** What becomes of each card, the refused ones first, above what all of them come to. */
final class AdjustTable extends VBox {

    private static final double CARD = 148;
    private static final double NAME = 120;
    private static final double FIGURE = 70;
    private static final double ANSWER = 208;
    private static final double ROW = 36;
    /** Five lines, which every reason has room in. */
    private static final double REASON = 92;

    private final Texts texts;
    private final AdjustKind kind;

    AdjustTable(Texts texts, AdjustKind kind, AdjustOutcome outcome) {
        this.texts = texts;
        this.kind = kind;
        var table = new TableView<AdjustAnswer>();
        table.setId("answers");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new Row());
        table.getColumns().add(column("card", CARD, "align-left", row -> Figures.card(row.card())));
        table.getColumns().add(column("name", NAME, "align-left", AdjustAnswer::name));
        table.getColumns().add(column("change", FIGURE, "align-right", row -> change(row.amount())));
        table.getColumns().add(column("before", FIGURE, "align-right", row -> row.good() ? figure(row.before()) : ""));
        table.getColumns().add(column("after", FIGURE, "align-right", row -> row.good() ? figure(row.after()) : ""));
        table.getColumns().add(column("answer", ANSWER, "align-left", this::answer));
        table.setItems(FXCollections.observableArrayList(outcome.rows().stream()
                .sorted((one, other) -> Boolean.compare(one.good(), other.good())).toList()));
        getChildren().addAll(Nodes.grow(table), totals(outcome));
    }

    private HBox totals(AdjustOutcome outcome) {
        var line = Nodes.row(16, Nodes.label(texts.get("adjustments.added", "sum", change(outcome.added())), "strong"),
                Nodes.label(texts.get("adjustments.taken", "sum", change(-outcome.taken())), "strong"));
        line.setId("totals");
        line.setPadding(new Insets(0, 8, 0, 8));
        return Nodes.styled(line, "totals");
    }

    private TableColumn<AdjustAnswer, AdjustAnswer> column(String key, double width, String align,
            Function<AdjustAnswer, Object> cell) {
        var column = new TableColumn<AdjustAnswer, AdjustAnswer>(texts.get("adjustments.column." + key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(align);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(_ -> new Cell(cell));
        return column;
    }

    private Object answer(AdjustAnswer row) {
        return row.refusal().<Object>map(this::reason).or(() -> row.number().map(number -> (Object) number))
                .orElseGet(() -> new StatusBadge(texts.get("adjustments.good"), StatusBadge.Tone.SUCCESS));
    }

    private Node reason(Refusal refusal) {
        var words = Nodes.label(texts.refusal(refusal), "t-12", "danger");
        words.setWrapText(true);
        words.setPrefWidth(ANSWER - 20);
        words.setPrefHeight(REASON - 4);
        return words;
    }

    private String change(long amount) {
        return kind.isMoney() ? texts.figures().changeOfMoney(amount) : texts.figures().change(amount);
    }

    private String figure(long amount) {
        return kind.isMoney() ? texts.figures().figure(amount) : texts.figures().number(amount);
    }

    /** As high as the reason needs where there is one. */
    private static final class Row extends TableRow<AdjustAnswer> {

        @Override
        protected void updateItem(AdjustAnswer row, boolean empty) {
            super.updateItem(row, empty);
            setPrefHeight(empty || row == null || row.good() ? ROW : REASON);
        }
    }

    /** A text or a node of a row. */
    private static final class Cell extends TableCell<AdjustAnswer, AdjustAnswer> {

        private final Function<AdjustAnswer, Object> content;

        Cell(Function<AdjustAnswer, Object> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(AdjustAnswer row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (empty || row == null) {
                return;
            }
            switch (content.apply(row)) {
                case Node node -> setGraphic(node);
                case Object text -> setText(text.toString());
            }
        }
    }
}
