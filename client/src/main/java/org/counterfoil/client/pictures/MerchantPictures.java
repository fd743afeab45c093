package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.organisation.merchant.MerchantsRoute;
import org.counterfoil.client.organisation.merchant.MerchantsScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.organisation.MerchantApi;
import org.counterfoil.common.shared.Permission;

/** The platform: its merchants with the details of one, and the form of a new one. */
final class MerchantPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(picture("merchants", MerchantPictures::openDetails), picture("merchant-add",
                root -> ((ButtonBase) root.lookup("#action-add")).fire()));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            lay(root);
            ((MerchantsScreen) root.getProperties().get(SCREEN)).opened();
            lay(root);
        };
        return new Picture(name, MerchantPictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.platform(new Played().with(MerchantApi.class, new SampleMerchants(sitting)));
        var entry = new Entry("merchants.title", "business", Permission.MERCHANTS, new MerchantsRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new MerchantsScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void openDetails(Parent root) {
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(1);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }
}
