package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.organisation.terminal.TerminalsRoute;
import org.counterfoil.client.organisation.terminal.TerminalsScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.shared.Permission;

/** The list of terminals, and the form of a new one. */
final class TerminalPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(picture("terminals", root -> {}), picture("terminal-add", root -> {
            root.applyCss();
            root.layout();
            ((ButtonBase) root.lookup("#action-add")).fire();
        }), picture("terminal-code", root -> {
            openDetails(root, 1);
            root.lookupAll(".drawer-foot .button").stream().skip(1).findFirst()
                    .ifPresent(button -> ((ButtonBase) button).fire());
        }));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            root.applyCss();
            root.layout();
            ((TerminalsScreen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, TerminalPictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var stores = new SampleStores(sitting);
        var terminals = new SampleTerminals(sitting, stores);
        var session = sitting.administrator(new Played().with(StoreApi.class, stores)
                .with(TerminalApi.class, terminals)
                .with(EnrolmentApi.class, new SampleEnrolment(sitting, terminals)));
        var entry = new Entry("terminals.title", "devices", Permission.TERMINALS, new TerminalsRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new TerminalsScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void openDetails(Parent root, int row) {
        root.applyCss();
        root.layout();
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(row);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
