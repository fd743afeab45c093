package org.counterfoil.client.pictures;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.Parent;

import org.counterfoil.client.Features;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shell.OperatorPanel;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.HomeRoute;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.shared.Access;

/** The first page of headquarters: with figures, without a server, and with the operator's panel over it. */
final class ShellPictures implements PictureBook {

    @Override
    public List<Picture> pictures() {
        return List.of(
                new Picture("home", sitting -> home(sitting, books(sitting), false)),
                new Picture("home-server-gone", sitting -> home(sitting, new Played(), false)),
                new Picture("operator", sitting -> home(sitting, books(sitting), true)));
    }

    private static Played books(Sitting sitting) {
        return new Played().with(HomeApi.class, new SampleHome(sitting))
                .with(ReminderApi.class, new SampleReminders(sitting, new SampleMembers(sitting),
                        new SampleStores(sitting)))
                .with(NoticeApi.class, new SampleNotices(sitting));
    }

    private static Parent home(Sitting sitting, Played server, boolean panel) {
        var session = sitting.administrator(server);
        if (server.isEmpty()) {
            session.terminal().connection().gone();
        }
        var routes = Features.routes(Path.of(""));
        var shell = new OfficeShell(session, routes.entries().stream()
                .filter(entry -> entry.appears(needed -> session.may(needed, Access.READ))).toList(), new Staying());
        var route = new HomeRoute();
        shell.show(routes.open(route, new ScreenScope(session, shell.overlays(), other -> {})));
        routes.entries().stream().filter(entry -> entry.route().equals(route)).forEach(shell::mark);
        if (panel) {
            shell.overlays().openPanel(new OperatorPanel(session, shell.overlays(), new Staying()), () -> {});
        }
        return shell.node();
    }
}
