package org.counterfoil.client.pictures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.staff.role.RolesRoute;
import org.counterfoil.client.staff.role.RolesScreen;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.RoleApi;

/** The list of roles, a role with its holders, and the form with the tree of an administrator who does not hold all. */
final class RolePictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final int CASHIERS = 1;
    private static final int TO_TRANSFER = 11;

    @Override
    public List<Picture> pictures() {
        return List.of(picture("roles", root -> {}), picture("role-details", root -> open(root, CASHIERS)),
                picture("role-form", root -> {
                    open(root, CASHIERS);
                    root.applyCss();
                    root.layout();
                    ((ButtonBase) root.lookup("#detail-action")).fire();
                    var rows = root.lookup(".grant-list");
                    rows.requestFocus();
                    for (int down = 0; down < TO_TRANSFER; down++) {
                        press(rows, KeyCode.DOWN);
                    }
                }));
    }

    private static void open(Parent root, int row) {
        root.applyCss();
        root.layout();
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(row);
        press(table, KeyCode.ENTER);
    }

    private static void press(Node target, KeyCode key) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            root.applyCss();
            root.layout();
            ((RolesScreen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, RolePictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(new Played().with(RoleApi.class, new SampleRoles(sitting)),
                Map.of(Permission.CASH_OUT, Access.HIDDEN, Permission.TRANSFER, Access.READ));
        var entry = new Entry("roles.title", "admin_panel_settings", Permission.ROLES, new RolesRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new RolesScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
