package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.card.batch.BatchesRoute;
import org.counterfoil.client.card.batch.BatchesScreen;
import org.counterfoil.client.card.cardtype.CardTypesRoute;
import org.counterfoil.client.card.cardtype.CardTypesScreen;
import org.counterfoil.client.card.stock.StockCardsScreen;
import org.counterfoil.client.card.stock.StockRoute;
import org.counterfoil.client.card.stock.StockScreen;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.shared.Permission;

/** Card types, card production and the stock: their lists, forms and details. */
final class CardPictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final Entry TYPES = new Entry("cardtypes.title", "style", Permission.CARD_TYPES,
            new CardTypesRoute());
    private static final Entry BATCHES = new Entry("batches.title", "credit_card", Permission.CARD_PRODUCTION,
            new BatchesRoute());
    private static final Entry STOCK = new Entry("cardstock.title", "all_inbox", Permission.CARD_STOCK,
            new StockRoute());

    @Override
    public List<Picture> pictures() {
        return List.of(picture("cardtypes", TYPES, CardTypesScreen::new, root -> {}),
                picture("cardtypes-add", TYPES, CardTypesScreen::new, root -> press(root, "#action-add")),
                picture("cardtypes-details", TYPES, CardTypesScreen::new, root -> open(root, 1)),
                picture("batches", BATCHES, BatchesScreen::new, root -> {}),
                picture("batches-add", BATCHES, BatchesScreen::new, root -> press(root, "#action-add")),
                picture("batches-numbers", BATCHES, BatchesScreen::new, root -> press(root, "#action-numbers")),
                picture("batches-details", BATCHES, BatchesScreen::new, root -> open(root, 1)),
                picture("batches-password", BATCHES, BatchesScreen::new, root -> act(root, 2)),
                picture("batches-withdraw", BATCHES, BatchesScreen::new, root -> act(root, 0)),
                picture("cardstock", STOCK, StockScreen::new, root -> {}),
                picture("cardstock-details", STOCK, StockScreen::new, root -> open(root, 1)),
                picture("cardstock-move", STOCK, StockScreen::new, root -> press(root, "#action-move")),
                picture("cardstock-scrap", STOCK, StockScreen::new, root -> press(root, "#action-scrap")),
                picture("stockcards", STOCK, scope -> new StockCardsScreen(scope, FilterValues.NONE), root -> {}),
                picture("stockcards-bind", STOCK, scope -> new StockCardsScreen(scope, FilterValues.NONE),
                        root -> act(root, 0)));
    }

    private static Picture picture(String name, Entry entry, Function<ScreenScope, Screen> opener,
            Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((Screen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, sitting -> shell(sitting, entry, opener), opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting, Entry entry, Function<ScreenScope, Screen> opener) {
        var cards = new SampleCards(sitting);
        var session = sitting.administrator(new Played().with(CardTypeApi.class, cards)
                .with(CardBatchApi.class, new SampleBatches(sitting, cards))
                .with(CardStockApi.class, new SampleStock(new SampleStores(sitting), cards))
                .with(CardTokenApi.class, new SampleTokens()));
        var shell = new OfficeShell(session, List.of(TYPES, BATCHES, STOCK), new Staying());
        var screen = opener.apply(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void open(Parent root, int row) {
        settle(root);
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(row);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    /** Opens a row and does the first thing that its details offer. */
    private static void act(Parent root, int row) {
        open(root, row);
        settle(root);
        root.lookupAll(".drawer-foot .button").stream().findFirst()
                .ifPresent(button -> ((ButtonBase) button).fire());
        settle(root);
    }

    private static void press(Parent root, String button) {
        settle(root);
        ((ButtonBase) root.lookup(button)).fire();
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}
