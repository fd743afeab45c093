package org.counterfoil.client.till;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.card.MemberStrip;
import org.counterfoil.client.reminder.ReminderBadges;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.value.panel.DonePanel;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.value.Tender;

/** The middle of the desk while no flow is open: cart, quote, member; or what was paid. */
final class SaleBody extends VBox implements AutoCloseable {

    private static final double OFFER = 264;

    private final DeskViewModel desk;
    private final Surroundings around;
    private final Banner banner = new Banner();
    private final Button enrol;
    private final CartView cart;
    private final QuotePanel quote;
    private final MemberStrip strip;
    private final HBox page = new HBox(16);
    private final StackPane middle = new StackPane(page);
    private final Subscription listening;
    private Optional<DonePanel> done = Optional.empty();

    SaleBody(DeskViewModel desk, Surroundings around) {
        this.desk = desk;
        this.around = around;
        var texts = around.texts();
        this.cart = new CartView(desk.sale(), texts);
        this.quote = new QuotePanel(desk.sale(), texts);
        this.strip = new MemberStrip(texts, around.desk().businessDate());
        this.enrol = action(DeskAction.ENROL);
        enrol.setId("enrol-stranger");
        Nodes.width(enrol, OFFER);
        setPadding(new Insets(12, 16, 12, 16));
        getChildren().add(Nodes.grow(middle));
        middle.setMinHeight(0);
        listening = Subscription.combine(desk.sale().notice().subscribe(notice -> {
            banner.show(notice, texts);
            Nodes.show(enrol, desk.sale().stranger().isPresent());
        }),
                desk.notice().subscribe(notice -> banner.show(notice, texts)),
                desk.notes().known().subscribe(_ -> note(desk.sale().current().get())),
                desk.faces().known().subscribe(_ -> face(desk.sale().current().get())));
    }

    /** The field that is typed into now, where it is not the scan field. */
    Optional<Node> focus(Sale sale) {
        return sale.step() instanceof SaleStep.Quoted(var shown) && quote.received().getScene() != null
                && shown.tender() == Tender.CASH
                        ? Optional.of(quote.received())
                        : Optional.empty();
    }

    void show(Sale sale) {
        done.ifPresent(DonePanel::close);
        done = Optional.empty();
        if (sale.step() instanceof SaleStep.Done(var transaction)) {
            var panel = new DonePanel(around, transaction, desk.sale().printing(), "till.commit.next",
                    desk.sale()::next);
            if (desk.may(DeskAction.VOID)) {
                panel.withVoid(() -> desk.voidTransaction(transaction.number()));
            }
            done = Optional.of(panel);
            middle.getChildren().setAll(new VBox(10, banner, Nodes.grow(panel)));
            return;
        }
        middle.getChildren().setAll(page);
        cart.show(sale);
        strip.show(sale.member(), actions(sale));
        note(sale);
        face(sale);
        var lines = new VBox(10, banner, enrol, Nodes.grow(cart));
        lines.setMinWidth(0);
        page.getChildren().setAll(Nodes.grow(lines), strip);
        sale.step().shown().ifPresent(shown -> {
            quote.show(sale, shown);
            page.getChildren().add(1, quote);
        });
    }

    private void note(Sale sale) {
        strip.note(ReminderBadges.of(desk.notes().of(sale.member()), around.texts()));
    }

    private void face(Sale sale) {
        strip.face(desk.faces().of(sale.member()));
    }

    @Override
    public void close() {
        listening.unsubscribe();
        done.ifPresent(DonePanel::close);
    }

    private Node[] actions(Sale sale) {
        var offered = sale.member().isPresent()
                ? new DeskAction[]{DeskAction.TRANSFER, DeskAction.RECHARGE}
                : new DeskAction[]{DeskAction.BALANCE, DeskAction.FIND_MEMBER};
        return Stream.of(offered).filter(desk::may).map(this::action).toArray(Node[]::new);
    }

    private Button action(DeskAction action) {
        var strong = action == DeskAction.RECHARGE || action == DeskAction.FIND_MEMBER || action == DeskAction.ENROL;
        var button = Nodes.button(around.texts().get("till.key." + action.key()), strong ? "soft-accent" : "soft",
                "strip-action");
        button.setGraphic(new KeyCap(cap(action)));
        button.setFocusTraversable(false);
        button.setMinWidth(0);
        button.setOnAction(event -> desk.act(action));
        return Nodes.stretch(button);
    }

    static String cap(DeskAction action) {
        return (action.shifted() ? "⇧F" : "F") + action.number();
    }
}
