package org.counterfoil.client.pictures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.staff.employee.EmployeesRoute;
import org.counterfoil.client.staff.employee.EmployeesScreen;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.RoleApi;

/** The import of employees: before a file is chosen, and with bad rows. */
final class ImportPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(picture("import", root -> {}), picture("import-checked", ImportPictures::look));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((EmployeesScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
            ((ButtonBase) root.lookup("#action-import")).fire();
            settle(root);
        };
        return new Picture(name, ImportPictures::shell, opening.andThen(plays));
    }

    private static void look(Parent root) {
        ((ButtonBase) root.lookup("#imports-look")).fire();
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Parent shell(Sitting sitting) {
        var people = new SampleEmployees(sitting);
        var session = sitting.administrator(new Played().with(EmployeeApi.class, people)
                .with(RoleApi.class, people.roles()).with(StoreApi.class, people.stores())
                .with(ImportApi.class, checked(sitting)));
        var entry = new Entry("employees.title", "group", Permission.EMPLOYEES, new EmployeesRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new EmployeesScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static SampleImports checked(Sitting sitting) {
        var imports = new SampleImports();
        var name = sitting.texts().get("employees.title") + ".xlsx";
        var words = new ImportWords("a", "b", List.of(), Map.of(), Map.of(), List.of(), List.of());
        var id = imports.begin(new BeginImport("employees", name, words)).id();
        imports.piece(id, 0, name.getBytes(StandardCharsets.UTF_8));
        imports.check(id);
        imports.finish();
        return imports;
    }
}
