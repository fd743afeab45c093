package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.value.adjust.AdjustRoute;
import org.counterfoil.client.value.adjust.AdjustScreen;
import org.counterfoil.client.value.between.BetweenRoute;
import org.counterfoil.client.value.between.BetweenScreen;
import org.counterfoil.client.value.list.OfficeTransactionsScreen;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.client.value.refund.RefundRoute;
import org.counterfoil.client.value.refund.RefundScreen;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.TransactionApi;

/** Moving members' value from an office: corrections, transfers, refunds, voids. */
final class ValuePictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final List<String> CARDS = List.of(SampleOffice.CARD, SampleOffice.OTHER, "8600187300041206",
            SampleOffice.CARD, "4711", "8600187300017453,120", "8600187300040087");

    @Override
    public List<Picture> pictures() {
        return List.of(
                picture("value-adjust", new AdjustRoute(), scope -> new AdjustScreen(scope, new AdjustRoute(CARDS)),
                        ValuePictures::adjust),
                picture("value-transfer", new BetweenRoute(),
                        scope -> new BetweenScreen(scope, new BetweenRoute(SampleOffice.CARD)), root -> {
                            type(root, "to", SampleOffice.OTHER);
                            type(root, "money", "220");
                            type(root, "points", "80");
                            type(root, "reason", "2 → 1");
                            fire(root, "#look");
                        }),
                picture("value-refund", new RefundRoute(),
                        scope -> new RefundScreen(scope, new RefundRoute(SampleOffice.CARD)), root -> {}),
                picture("value-refund-payout", new RefundRoute(),
                        scope -> new RefundScreen(scope, new RefundRoute(SampleOffice.CARD)),
                        root -> fire(root, "#commit")),
                picture("value-void", new TransactionsRoute(), ValuePictures::transactions, root -> {
                    open(root, 0);
                    fire(root, "#do-void");
                }), picture("value-cool-off", new TransactionsRoute(), ValuePictures::transactions, root -> {
                    open(root, 1);
                    fire(root, "#do-cool-off");
                }));
    }

    private static Screen transactions(ScreenScope scope) {
        return new OfficeTransactionsScreen(scope, new TransactionsRoute().filter());
    }

    private static void adjust(Parent root) {
        type(root, "amount", "50");
        type(root, "reason", "2026");
        fire(root, "#look");
    }

    private static Picture picture(String name, Route route, Function<ScreenScope, Screen> making,
            Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((Screen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        };
        return new Picture(name, sitting -> shell(sitting, route, making), opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting, Route route, Function<ScreenScope, Screen> making) {
        var stores = new SampleStores(sitting);
        var book = new SampleBook(sitting, stores);
        var office = new SampleOffice(sitting, book);
        var session = sitting.administrator(new Played().with(OfficeApi.class, office).with(RefundApi.class, office)
                .with(StoreApi.class, stores).with(TransactionApi.class, book));
        var entries = List.of(
                new Entry("transactions.title", "receipt_long", Permission.TRANSACTIONS, new TransactionsRoute()),
                new Entry("adjustments.title", "tune", Permission.ADJUSTMENT, new AdjustRoute()),
                new Entry("between.title", "swap_calls", Permission.OFFICE_TRANSFER, new BetweenRoute()),
                new Entry("refund.title", "payments", Permission.BALANCE_REFUND, new RefundRoute()));
        var shell = new OfficeShell(session, entries, new Staying());
        var screen = making.apply(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        entries.stream().filter(entry -> entry.route().equals(route)).findFirst().ifPresent(shell::mark);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void open(Parent root, int row) {
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(row);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void type(Parent root, String field, String text) {
        ((TextInputControl) root.lookup("#" + field)).setText(text);
    }

    private static void fire(Parent root, String selector) {
        ((ButtonBase) root.lookup(selector)).fire();
        settle(root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}
