package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.staff.employee.EmployeesRoute;
import org.counterfoil.client.staff.employee.EmployeesScreen;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.RoleApi;

/** The list of employees, and the form of somebody new. */
final class EmployeePictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(picture("employees", root -> {}), picture("employee-add", root -> {
            root.applyCss();
            root.layout();
            ((ButtonBase) root.lookup("#action-add")).fire();
        }), picture("employee-locked", root -> {
            root.applyCss();
            root.layout();
            var table = (TableView<?>) root.lookup("#list");
            table.getSelectionModel().select(SampleEmployees.LOCKED);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            root.applyCss();
            root.layout();
            ((EmployeesScreen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, EmployeePictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var people = new SampleEmployees(sitting);
        var session = sitting.administrator(new Played().with(EmployeeApi.class, people)
                .with(RoleApi.class, people.roles()).with(StoreApi.class, people.stores()));
        var entry = new Entry("employees.title", "group", Permission.EMPLOYEES, new EmployeesRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new EmployeesScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
