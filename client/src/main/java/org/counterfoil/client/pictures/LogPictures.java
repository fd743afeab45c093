package org.counterfoil.client.pictures;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.staff.log.LogRoute;
import org.counterfoil.client.staff.log.LogScreen;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.OperatorLogApi;

/** The operator log with what one line changed. */
final class LogPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(new Picture("log-details", LogPictures::shell, root -> {
            root.applyCss();
            root.layout();
            ((LogScreen) root.getProperties().get(SCREEN)).opened();
            root.applyCss();
            root.layout();
            var table = (TableView<?>) root.lookup("#list");
            table.getSelectionModel().select(0);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }));
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(new Played().with(OperatorLogApi.class, new SampleLog(sitting))
                .with(StoreApi.class, new SampleStores(sitting)));
        var entry = new Entry("log.title", "history", Permission.OPERATOR_LOG, new LogRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new LogScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
