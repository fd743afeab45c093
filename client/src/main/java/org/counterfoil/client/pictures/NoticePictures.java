package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

import org.counterfoil.client.messaging.notice.NoticesRoute;
import org.counterfoil.client.messaging.notice.NoticesScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.shared.Permission;

/** The list of notices, and the form of a new one. */
final class NoticePictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(picture("notices", root -> {}), picture("notice-add", root -> {
            root.applyCss();
            root.layout();
            ((ButtonBase) root.lookup("#action-add")).fire();
        }));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            root.applyCss();
            root.layout();
            ((NoticesScreen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, NoticePictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(new Played().with(NoticeApi.class, new SampleNotices(sitting)));
        var entry = new Entry("notices.title", "campaign", Permission.NOTICES, new NoticesRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new NoticesScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
