package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.organisation.store.StoresRoute;
import org.counterfoil.client.organisation.store.StoresScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Permission;

/** The list of stores, the form of a new one, the details of one, and its quotas. */
final class StorePictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(picture("stores", root -> {}), picture("store-add", root -> press(root, "#action-add")),
                picture("store-details", StorePictures::openDetails), picture("store-quotas", root -> {
                    openDetails(root);
                    root.lookupAll(".drawer-foot .button").stream().skip(1).findFirst()
                            .ifPresent(button -> ((ButtonBase) button).fire());
                    press(root, "#adjust-recharge");
                }));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            root.applyCss();
            root.layout();
            ((StoresScreen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, StorePictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(new Played().with(StoreApi.class, new SampleStores(sitting)));
        var entry = new Entry("stores.title", "storefront", Permission.STORES, new StoresRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new StoresScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void openDetails(Parent root) {
        root.applyCss();
        root.layout();
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(1);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void press(Parent root, String button) {
        root.applyCss();
        root.layout();
        ((ButtonBase) root.lookup(button)).fire();
    }
}
