package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.member.team.TeamsRoute;
import org.counterfoil.client.member.team.TeamsScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.imports.ImportApi;

/** The teams, one with its cards, and the forms of both. */
final class TeamPictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final Entry TEAMS = new Entry("teams.title", "groups", Permission.TEAMS, new TeamsRoute());

    @Override
    public List<Picture> pictures() {
        return List.of(picture("teams", root -> {}), picture("team-details", TeamPictures::open),
                picture("team-add", root -> press(root, "#action-add")),
                picture("team-import", root -> press(root, "#action-import")),
                picture("team-edit", root -> {
                    open(root);
                    foot(root, 1);
                }), picture("team-cards", root -> {
                    open(root);
                    foot(root, 0);
                }), picture("team-limit", root -> {
                    open(root);
                    press(root, "#limit-8600187300038820");
                }));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((TeamsScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        };
        return new Picture(name, TeamPictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(new Played().with(TeamApi.class, new SampleTeams(sitting))
                .with(ImportApi.class, new SampleImports().ofTeams()));
        var shell = new OfficeShell(session, List.of(TEAMS), new Staying());
        var screen = new TeamsScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(TEAMS);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void open(Parent root) {
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(0);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void press(Parent root, String button) {
        ((ButtonBase) root.lookup(button)).fire();
        settle(root);
    }

    private static void foot(Parent root, int place) {
        root.lookupAll(".drawer-foot .button").stream().skip(place).findFirst()
                .ifPresent(button -> ((ButtonBase) button).fire());
        settle(root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}
