package org.counterfoil.client.receipt;

import java.util.List;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextAlignment;

import org.counterfoil.common.receipt.Receipt;
import org.counterfoil.common.receipt.ReceiptBlock;
import org.counterfoil.common.receipt.TextStyle;
import org.counterfoil.common.receipt.TextStyle.Size;

/** A receipt as it leaves the printer, torn at the foot; its height follows its content. */
public final class ReceiptView extends VBox {

    private static final double WIDTH = 272;
    private static final double PRINT = WIDTH - 32;
    private static final double QR_SIZE = 96;
    private static final double BARS_WIDTH = 216;
    private static final double BARS_HEIGHT = 34;
    private static final double LINE = 18;
    private static final double TOOTH = 8;

    public ReceiptView() {
        super(1);
        getStyleClass().add("paper");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        heightProperty().subscribe(height -> setClip(tornEdge(height.doubleValue())));
    }

    public ReceiptView(Receipt receipt) {
        this();
        show(receipt);
    }

    /** Shows another receipt in place of the one before. */
    public void show(Receipt receipt) {
        getChildren().clear();
        var blocks = receipt.blocks();
        for (var at = 0; at < blocks.size();) {
            if (blocks.get(at) instanceof ReceiptBlock.Item) {
                var items = blocks.stream().skip(at).takeWhile(ReceiptBlock.Item.class::isInstance)
                        .map(ReceiptBlock.Item.class::cast).toList();
                getChildren().add(table(items));
                at += items.size();
            } else {
                getChildren().add(node(blocks.get(at)));
                at++;
            }
        }
    }

    private static Node node(ReceiptBlock block) {
        return switch (block) {
            case ReceiptBlock.Title(var text) -> title(text);
            case ReceiptBlock.Text(var text, var style) -> text(text, style);
            case ReceiptBlock.Pair pair -> pair(pair);
            case ReceiptBlock.Item item -> table(List.of(item));
            case ReceiptBlock.Rule() -> dashes();
            case ReceiptBlock.Qr(var content) -> code(CodeShape.qr(content, QR_SIZE));
            case ReceiptBlock.Barcode(var content) -> code(CodeShape.bars(content, BARS_WIDTH, BARS_HEIGHT));
            case ReceiptBlock.Space(var lines) -> space(lines);
        };
    }

    private static Node title(String text) {
        var label = text(text, new TextStyle(true, Size.NORMAL, TextStyle.Align.CENTER));
        label.getStyleClass().add("big");
        return label;
    }

    private static Label text(String text, TextStyle style) {
        var label = label(text, style);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        switch (style.align()) {
            case LEFT -> label.setAlignment(Pos.CENTER_LEFT);
            case CENTER -> {
                label.setAlignment(Pos.CENTER);
                label.setTextAlignment(TextAlignment.CENTER);
            }
            case RIGHT -> {
                label.setAlignment(Pos.CENTER_RIGHT);
                label.setTextAlignment(TextAlignment.RIGHT);
            }
        }
        return label;
    }

    private static Label label(String text, TextStyle style) {
        var label = new Label(text);
        label.setMinHeight(USE_PREF_SIZE);
        if (style.size() != Size.NORMAL) {
            label.getStyleClass().add("mid");
        } else if (style.bold()) {
            label.getStyleClass().add("strong");
        }
        return label;
    }

    private static Node pair(ReceiptBlock.Pair pair) {
        var left = label(pair.left(), pair.style());
        var right = text(pair.right(), pair.style().with(TextStyle.Align.RIGHT));
        left.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(right, Priority.ALWAYS);
        var row = new HBox(8, left, right);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /** Items that follow each other share the columns of their figures. */
    private static Node table(List<ReceiptBlock.Item> items) {
        var grid = new GridPane(8, 1);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        var figure = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        figure.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, figure, figure);
        for (var row = 0; row < items.size(); row++) {
            var item = items.get(row);
            grid.addRow(row, text(item.name(), TextStyle.PLAIN), figure(item.quantity()), figure(item.amount()));
        }
        return grid;
    }

    private static Label figure(String text) {
        var label = label(text, TextStyle.PLAIN);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        return label;
    }

    private static Node dashes() {
        var line = new Line(0, 0, PRINT, 0);
        line.getStyleClass().add("dash");
        var box = new StackPane(line);
        box.setMinHeight(11);
        return box;
    }

    private static Node code(Shape shape) {
        shape.getStyleClass().add("ink");
        var box = new StackPane(shape);
        box.setPadding(new Insets(6, 0, 4, 0));
        return box;
    }

    private static Node space(int lines) {
        var region = new Region();
        region.setMinHeight(lines * LINE);
        return region;
    }

    private static Shape tornEdge(double height) {
        var edge = new Polygon(0.0, 0.0, WIDTH, 0.0, WIDTH, height - TOOTH);
        for (var x = WIDTH; x > 0; x -= TOOTH) {
            edge.getPoints().addAll(x - TOOTH / 2, height, x - TOOTH, height - TOOTH);
        }
        return edge;
    }
}
