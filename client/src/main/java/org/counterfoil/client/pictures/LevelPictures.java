package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.member.level.LevelChangesRoute;
import org.counterfoil.client.member.level.LevelChangesScreen;
import org.counterfoil.client.member.level.LevelsRoute;
import org.counterfoil.client.member.level.LevelsScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.shared.Permission;

/** The levels, one with its rules, its form with who would move, and who changed level when. */
final class LevelPictures implements PictureBook {

    private static final String REASON = "VIP";
    private static final String SCREEN = "screen";
    private static final int SILVER = 1;
    private static final Entry LEVELS = new Entry("levels.title", "military_tech", Permission.LEVELS,
            new LevelsRoute());
    private static final Entry CHANGES = new Entry("levelchanges.title", "trending_up", Permission.LEVELS,
            new LevelChangesRoute());

    @Override
    public List<Picture> pictures() {
        return List.of(levels("levels", root -> {}), levels("level-details", LevelPictures::open),
                levels("level-form", root -> {
                    open(root);
                    fire(root, "#detail-action");
                    settle(root);
                    fire(root, "#forecast-who");
                }), levels("level-add", root -> fire(root, "#action-add")),
                changes("level-changes", root -> {}), changes("level-change-by-hand", root -> {
                    fire(root, "#action-change");
                    settle(root);
                    ((TextField) root.lookup("#reason")).setText(REASON);
                }));
    }

    private static void open(Parent root) {
        settle(root);
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(SILVER);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void fire(Parent root, String button) {
        settle(root);
        ((ButtonBase) root.lookup(button)).fire();
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Picture levels(String name, Consumer<Parent> plays) {
        return picture(name, LEVELS, LevelsScreen::new, plays);
    }

    private static Picture changes(String name, Consumer<Parent> plays) {
        return picture(name, CHANGES, LevelChangesScreen::new, plays);
    }

    private static Picture picture(String name, Entry entry, Function<ScreenScope, Screen> making,
            Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((Screen) root.getProperties().get(SCREEN)).opened();
        };
        return new Picture(name, sitting -> shell(sitting, entry, making), opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting, Entry entry, Function<ScreenScope, Screen> making) {
        var levels = new SampleLevels(sitting);
        var session = sitting.administrator(new Played().with(LevelApi.class, levels).with(LevelChangeApi.class,
                new SampleLevelChanges(sitting)));
        var shell = new OfficeShell(session, List.of(LEVELS, CHANGES), new Staying());
        var screen = making.apply(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }
}
