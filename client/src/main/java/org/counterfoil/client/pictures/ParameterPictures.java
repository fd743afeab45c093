package org.counterfoil.client.pictures;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.shared.parameter.ParametersRoute;
import org.counterfoil.client.shared.parameter.ParametersScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.parameter.ParameterApi;

/** The parameters with the history of one of them. */
final class ParameterPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(new Picture("parameters", ParameterPictures::shell, root -> {
            settle(root);
            ((ParametersScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
            var table = (TableView<?>) root.lookup("#list");
            table.getSelectionModel().select(0);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }));
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(new Played().with(ParameterApi.class, new SampleParameters(sitting)));
        var entry = new Entry("parameter.title", "tune", Permission.PARAMETERS, new ParametersRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new ParametersScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
