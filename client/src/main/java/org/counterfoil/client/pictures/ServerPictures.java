package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Function;

import javafx.scene.Parent;

import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.system.BackupsRoute;
import org.counterfoil.client.system.BackupsScreen;
import org.counterfoil.client.system.SystemRoute;
import org.counterfoil.client.system.SystemScreen;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.system.BackupApi;
import org.counterfoil.common.system.KeyApi;
import org.counterfoil.common.system.SystemApi;

/** The backups while one is made, and how the server fares. */
final class ServerPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(
                picture("backups", new BackupsRoute(), "backup", Permission.BACKUP, BackupsScreen::new),
                picture("system", new SystemRoute(), "dns", Permission.SYSTEM, SystemScreen::new));
    }

    private static Picture picture(String name, Route route, String icon, Permission permission,
            Function<ScreenScope, Screen> opener) {
        var entry = new Entry(name + ".title", icon, permission, route);
        return new Picture(name, sitting -> shell(sitting, entry, opener), root -> {
            root.applyCss();
            root.layout();
            ((Screen) root.getProperties().get(SCREEN)).opened();
        });
    }

    private static Parent shell(Sitting sitting, Entry entry, Function<ScreenScope, Screen> opener) {
        var server = new SampleServer(sitting);
        server.ask();
        var session = sitting
                .platform(new Played().with(BackupApi.class, server).with(SystemApi.class, server)
                        .with(KeyApi.class, new SampleKeys()));
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = opener.apply(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
