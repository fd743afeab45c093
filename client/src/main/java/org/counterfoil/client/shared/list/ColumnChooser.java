package org.counterfoil.client.shared.list;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.view.Columns;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.text.Texts;

/** Which columns, in which order, sorted by which: all that the heads do with the mouse, for the keyboard as well. */
final class ColumnChooser extends VBox {

    private static final double WIDTH = 300;
    private static final double TALLEST = 400;

    private final Columns columns;
    private final ListModel<?, ?> model;
    private final ListSpec<?, ?> spec;
    private final Texts texts;
    private final VBox rows = new VBox();

    ColumnChooser(Columns columns, ListModel<?, ?> model, ListSpec<?, ?> spec, Texts texts) {
        super(8);
        this.columns = columns;
        this.model = model;
        this.spec = spec;
        this.texts = texts;
        getStyleClass().add("pad-16");
        var usual = Nodes.button(texts.get("list.columns-usual"), "sm", "soft");
        usual.setOnAction(event -> {
            columns.reset();
            draw(Optional.empty());
        });
        var scroll = Nodes.styled(new ScrollPane(rows), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.setMaxHeight(TALLEST);
        getChildren().addAll(Nodes.row(8, Nodes.label(texts.get("list.columns"), "section-title"), Nodes.spacer(),
                usual), scroll, Nodes.wrapping(texts.get("list.columns-note"), "subtle", "t-12"));
        Nodes.width(this, WIDTH);
        draw(Optional.empty());
    }

    /** Puts the focus on the first column. */
    void placeFocus() {
        rows.lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void draw(Optional<String> focused) {
        rows.getChildren().setAll(columns.choices().get().stream().map(this::row).toList());
        focused.ifPresent(key -> Optional.ofNullable(rows.lookup("#column-" + key)).ifPresent(Node::requestFocus));
    }

    private Node row(Columns.Choice choice) {
        var key = choice.key();
        var box = new CheckBox(spec.name(key, texts));
        box.setId("column-" + key);
        box.setSelected(choice.shown());
        box.setOnAction(event -> {
            columns.show(key, box.isSelected());
            draw(Optional.of(key));
        });
        var row = Nodes.styled(Nodes.row(4, Nodes.grow(box)), "chooser-row");
        spec.column(key).sort().ifPresent(sort -> row.getChildren().add(sorting(key, sort)));
        row.getChildren().addAll(mover(key, -1), mover(key, 1));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && List.of(KeyCode.UP, KeyCode.DOWN).contains(event.getCode())) {
                event.consume();
                move(key, event.getCode() == KeyCode.UP ? -1 : 1);
            }
        });
        return row;
    }

    private Node sorting(String key, String sort) {
        var order = model.order().get();
        var icon = !order.sort().equals(Optional.of(sort))
                ? "sort"
                : order.equals(Order.by(sort)) ? "arrow_upward" : "arrow_downward";
        var button = Nodes.iconButton(icon, texts.get("list.sort-by", "name", spec.name(key, texts)), "sm", "tiny");
        if (!"sort".equals(icon)) {
            button.getStyleClass().add("on");
        }
        button.setOnAction(event -> {
            model.sort(order.clicked(sort));
            draw(Optional.of(key));
        });
        return button;
    }

    private Node mover(String key, int by) {
        var button = Nodes.iconButton(by < 0 ? "keyboard_arrow_up" : "keyboard_arrow_down",
                texts.get(by < 0 ? "list.column-up" : "list.column-down", "name", spec.name(key, texts)), "sm",
                "tiny");
        button.setFocusTraversable(false);
        button.setOnAction(event -> move(key, by));
        return button;
    }

    private void move(String key, int by) {
        columns.move(key, by);
        draw(Optional.of(key));
    }
}
