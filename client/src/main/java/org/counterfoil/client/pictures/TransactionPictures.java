package org.counterfoil.client.pictures;

import java.util.List;

import javafx.scene.Parent;

import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.value.list.OfficeTransactionsScreen;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;

/** The transactions as headquarters reads them. */
final class TransactionPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(new Picture("office-transactions", TransactionPictures::shell, root -> {
            root.applyCss();
            root.layout();
            ((OfficeTransactionsScreen) root.getProperties().get(SCREEN)).opened();
        }));
    }

    private static Parent shell(Sitting sitting) {
        var stores = new SampleStores(sitting);
        var session = sitting.administrator(new Played().with(StoreApi.class, stores)
                .with(TransactionApi.class, new SampleBook(sitting, stores)));
        var route = new TransactionsRoute();
        var entry = new Entry("transactions.title", "receipt_long", Permission.TRANSACTIONS, route);
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new OfficeTransactionsScreen(new ScreenScope(session, shell.overlays(), other -> {}),
                route.filter());
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
