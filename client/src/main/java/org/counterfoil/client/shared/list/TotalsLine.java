package org.counterfoil.client.shared.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Sums that stand below their columns and share their widths; they move as the columns do. */
final class TotalsLine<R, T> extends Pane {

    private final HBox line = new HBox();
    private final List<Label> sums = new ArrayList<>();
    private List<Column<R>> columns = List.of();

    TotalsLine() {
        getStyleClass().add("totals");
        getChildren().add(line);
        line.prefHeightProperty().bind(heightProperty());
        line.setAlignment(Pos.CENTER_LEFT);
        var frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
    }

    /** How far the columns are scrolled to the left, as a negative number. */
    DoubleProperty shift() {
        return line.translateXProperty();
    }

    /** @param lead what stands before the first column */
    void columns(double lead, List<Column<R>> shown, List<TableColumn<R, ?>> drawn) {
        columns = shown;
        sums.clear();
        var gap = new Region();
        gap.setMinWidth(lead);
        line.getChildren().setAll(gap);
        for (int at = 0; at < shown.size(); at++) {
            var sum = sum(drawn.get(at), shown.get(at));
            sums.add(sum);
            line.getChildren().add(sum);
        }
    }

    void show(Optional<T> totals, BiFunction<T, Column<R>, String> text) {
        for (int at = 0; at < sums.size(); at++) {
            var column = columns.get(at);
            sums.get(at).setText(totals.map(known -> text.apply(known, column)).orElse(""));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private static <R> Label sum(TableColumn<R, ?> drawn, Column<R> column) {
        var label = new Label();
        label.setPadding(new Insets(0, 8, 0, 8));
        label.minWidthProperty().bind(drawn.widthProperty());
        label.maxWidthProperty().bind(drawn.widthProperty());
        label.setAlignment(switch (column.align()) {
            case LEFT -> Pos.CENTER_LEFT;
            case RIGHT -> Pos.CENTER_RIGHT;
            case CENTER -> Pos.CENTER;
        });
        return label;
    }
}
