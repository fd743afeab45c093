package org.counterfoil.client.till.products;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.catalog.ProductView;

/** Products as tiles: typed to narrow, arrows to mark, Enter or a touch to take. */
public final class ProductPickerPanel extends VBox implements FlowView {

    private static final double TILE = 196;
    private static final double GAP = 10;

    private final ProductPickerViewModel model;
    private final Texts texts;
    private final IconField search;
    private final FlowPane tiles = new FlowPane(GAP, GAP);
    private final StackPane middle = new StackPane();
    private final ScrollPane scroll = Nodes.styled(new ScrollPane(tiles), "quiet-scroll");
    private final Subscription listening;
    private final ListChangeListener<ProductView> changed = change -> show();

    /** @param back what Esc does */
    public ProductPickerPanel(ProductPickerViewModel model, Surroundings around, Runnable back) {
        super(14);
        this.model = model;
        this.texts = around.texts();
        var banner = new Banner();
        this.search = new IconField("search", texts.get("catalog.search"));
        search.getStyleClass().add("desk-input");
        search.field().setId("product");
        search.field().textProperty().bindBidirectional(model.text());
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getStyleClass().add("surface");
        setPadding(new Insets(20, 24, 16, 24));
        getChildren().addAll(new FlowHead(texts, "category", texts.get("catalog.title"), back), search, banner,
                Nodes.grow(middle), Nodes.label(texts.get("catalog.hint"), "subtle", "t-12"));
        model.products().addListener(changed);
        listening = Subscription.combine(model.marked().subscribe(at -> mark(at.intValue())),
                model.notice().subscribe(notice -> banner.show(notice, texts)));
        show();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        search.field().requestFocus();
        search.field().end();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.products().removeListener(changed);
        search.field().textProperty().unbindBidirectional(model.text());
    }

    private void arrows(KeyEvent event) {
        var perRow = Math.max(1, (int) ((tiles.getWidth() + GAP) / (TILE + GAP)));
        var empty = search.field().getText().isEmpty();
        var by = switch (event.getCode()) {
            case DOWN -> perRow;
            case UP -> -perRow;
            case RIGHT -> empty ? 1 : 0;
            case LEFT -> empty ? -1 : 0;
            default -> 0;
        };
        if (by != 0) {
            model.move(by);
            event.consume();
        }
    }

    private void show() {
        tiles.getChildren().setAll(model.products().stream().map(this::tile).toList());
        middle.getChildren().setAll(model.products().isEmpty()
                ? new Blank("category", texts.get("catalog.none"), texts.get("catalog.none-advice"))
                : scroll);
        mark(model.marked().get());
    }

    private void mark(int at) {
        for (int index = 0; index < tiles.getChildren().size(); index++) {
            var classes = tiles.getChildren().get(index).getStyleClass();
            classes.remove("marked");
            if (index == at) {
                classes.add("marked");
            }
        }
    }

    private Node tile(ProductView product) {
        var name = Nodes.label(product.name(), "t-14", "medium");
        var tile = Nodes.styled(new VBox(2, name, Nodes.label(product.code(), "subtle", "t-12"), Nodes.spacer(),
                Nodes.baseline(4, new MoneyLabel(texts.figures(), product.price(), "md"),
                        Nodes.label("/ " + product.unit(), "subtle", "t-12"))),
                "product-tile");
        Nodes.width(tile, TILE);
        Nodes.height(tile, 92);
        tile.setAccessibleText(product.name());
        tile.setOnMouseClicked(event -> model.take(product));
        return tile;
    }
}
