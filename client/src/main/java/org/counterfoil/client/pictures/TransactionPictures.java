package org.counterfoil.client.pictures;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

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
    private static final int STORED_VALUE = 2;
    private static final int SERVICE_USES = 3;

    @Override
    public List<Picture> pictures() {
        return List.of(new Picture("office-transactions", TransactionPictures::shell, TransactionPictures::open),
                new Picture("office-stored-value", TransactionPictures::shell, root -> view(root, STORED_VALUE)),
                new Picture("office-service-uses", TransactionPictures::shell, root -> view(root, SERVICE_USES)));
    }

    private static void open(Parent root) {
        root.applyCss();
        root.layout();
        ((OfficeTransactionsScreen) root.getProperties().get(SCREEN)).opened();
    }

    /** Presses the tab of a view. */
    private static void view(Parent root, int place) {
        open(root);
        root.lookupAll(".view-tab").stream().skip(place).findFirst().map(ButtonBase.class::cast)
                .ifPresent(ButtonBase::fire);
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
