package org.counterfoil.client.till;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.counterfoil.client.shared.control.Blank;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.marketing.AppliedRule;

/** The lines of a sale. */
final class CartView extends VBox {

    private static final double PRICE = 72;
    private static final double COUNT = 128;
    private static final double SUM = 92;
    private static final double ROW = 52;

    private final SaleViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label pieces = Nodes.label("", "muted", "t-13");

    CartView(SaleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var head = Nodes.styled(Nodes.row(12, Nodes.grow(Nodes.label(texts.get("till.column.product"))),
                Nodes.right(texts.get("till.column.price"), PRICE), Nodes.center(texts.get("till.column.count"), COUNT),
                Nodes.right(texts.get("till.column.sum"), SUM)), "cart-head");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var foot = Nodes.row(16, pieces, Nodes.spacer(), Nodes.label(texts.get("till.cart-keys"), "subtle", "t-12"));
        foot.setPadding(new Insets(8, 16, 10, 16));
        getChildren().addAll(head, scroll, foot);
        getStyleClass().add("surface");
        setMinWidth(0);
    }

    void show(Sale sale) {
        var cart = sale.cart();
        lines.getChildren().clear();
        for (int at = 0; at < cart.lines().size(); at++) {
            lines.getChildren().add(line(sale, at));
        }
        for (int at = 0; at < cart.coupons().size(); at++) {
            lines.getChildren().add(coupon(sale, at));
        }
        var blank = new Blank("shopping_cart", texts.get("till.cart-empty"), texts.get("till.cart-empty-advice"));
        scroll.setContent(cart.isBlank() ? blank : lines);
        scroll.setFitToHeight(cart.isBlank());
        pieces.setText(pieces(cart, texts));
        reveal(cart);
    }

    static String pieces(Cart cart, Texts texts) {
        return cart.isEmpty()
                ? ""
                : texts.get("till.pieces", "kinds", cart.lines().size(), "pieces", cart.pieces());
    }

    private void reveal(Cart cart) {
        var hidden = lines.getChildren().size() * ROW - scroll.getHeight();
        if (cart.selected() >= 0 && hidden > 0) {
            scroll.setVvalue(Math.clamp((cart.selected() + 1) * ROW - scroll.getHeight() / 2, 0, hidden) / hidden);
        }
    }

    private Node line(Sale sale, int at) {
        var line = sale.cart().lines().get(at);
        var current = at == sale.cart().selected();
        var name = line.keyedIn() ? texts.get("till.keyed-in") : line.name();
        var title = Nodes.column(0, Nodes.label(name, "t-14", "medium"));
        if (!line.keyedIn()) {
            title.getChildren().add(Nodes.label(line.code(), "code"));
        }
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        var count = current && sale.isOpen()
                ? stepper(line)
                : Nodes.center(texts.figures().number(line.quantity()), COUNT, "t-16");
        var row = Nodes.styled(new HBox(12, Nodes.grow(title),
                Nodes.right(texts.figures().figure(line.unitPrice()), PRICE, "muted"), count,
                sum(line, net(sale, at))), "cart-line");
        if (current) {
            row.getStyleClass().add("current");
        }
        row.setOnMouseClicked(event -> model.select(at));
        return row;
    }

    private Node coupon(Sale sale, int at) {
        var coupon = sale.cart().coupons().get(at);
        var place = sale.cart().placeOfCoupon(at);
        var title = Nodes.column(0, Nodes.label(coupon.name().isEmpty() ? texts.get("till.coupon") : coupon.name(),
                "t-14", "medium"), Nodes.label(coupon.code(), "code"));
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        var effect = effect(sale, coupon)
                .<Node>map(taken -> Nodes.right(texts.figures().figure(taken), SUM, "t-16", "medium", "success"))
                .orElseGet(() -> Nodes.fixed(texts.get("till.coupon-at-quote"), "subtle", "t-12"));
        var row = Nodes.styled(new HBox(12, Nodes.icon("local_offer", "icon-lg", "success"), Nodes.grow(title),
                effect), "cart-line");
        if (place == sale.cart().selected()) {
            row.getStyleClass().add("current");
        }
        row.setOnMouseClicked(event -> model.select(place));
        return row;
    }

    private static Optional<Long> effect(Sale sale, CartCoupon coupon) {
        return sale.step().shown().flatMap(quote -> quote.sale().priced().discounts().stream()
                .filter(rule -> rule.coupon().filter(coupon.code()::equals).isPresent()).map(AppliedRule::effect)
                .findFirst());
    }

    private static Optional<Long> net(Sale sale, int at) {
        return sale.step().shown().map(quote -> quote.sale().priced().lines()).filter(all -> at < all.size())
                .map(all -> all.get(at).net());
    }

    private Node sum(CartLine line, Optional<Long> net) {
        var figures = texts.figures();
        var box = Nodes.column(0, Nodes.fixed(figures.figure(net.orElse(line.gross())), "t-16", "medium"));
        if (net.filter(paid -> paid != line.gross()).isPresent()) {
            var before = Nodes.styled(new Text(figures.figure(line.gross())), "before", "text");
            before.setStrikethrough(true);
            box.getChildren().add(before);
        }
        box.setAlignment(Pos.CENTER_RIGHT);
        return Nodes.width(box, SUM);
    }

    private Node stepper(CartLine line) {
        var box = new HBox(step("remove", "till.one-less", -1),
                Nodes.center(texts.figures().number(line.quantity()), 40, "t-16", "strong"),
                step("add", "till.one-more", 1));
        box.setAlignment(Pos.CENTER);
        return Nodes.width(box, COUNT);
    }

    private Button step(String icon, String key, int by) {
        var button = Nodes.iconButton(icon, texts.get(key), "touch");
        button.getStyleClass().remove("flat");
        button.setFocusTraversable(false);
        button.setOnAction(event -> model.more(by));
        return button;
    }
}
