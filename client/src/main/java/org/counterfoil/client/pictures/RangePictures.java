package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.card.RangesRoute;
import org.counterfoil.client.issuing.RangesScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.shared.Permission;

/** Ranges: the list, a plan, what it comes to, one under way, one that is done and one that stopped. */
final class RangePictures implements PictureBook {

    private static final String SCREEN = "screen";
    private static final Entry RANGES = new Entry("ranges.title", "flash_on", Permission.CARD_RANGE,
            RangesRoute.all());

    @Override
    public List<Picture> pictures() {
        return List.of(picture("ranges", root -> {}), picture("ranges-plan", RangePictures::plan),
                picture("ranges-preview", root -> {
                    plan(root);
                    type(root, "#from", "1873000000000401");
                    type(root, "#to", "1873000000000650");
                    press(root, "#save");
                }), picture("ranges-under-way", root -> open(root, 0)),
                picture("ranges-stopped", root -> open(root, 1)),
                picture("ranges-done", root -> open(root, 2)));
    }

    private static Picture picture(String name, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((RangesScreen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        };
        return new Picture(name, RangePictures::shell, opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting) {
        var session = sitting.administrator(new Played().with(RangeApi.class, new SampleRanges(sitting)));
        var shell = new OfficeShell(session, List.of(RANGES), new Staying());
        var screen = new RangesScreen(new ScreenScope(session, shell.overlays(), other -> {}), RangesRoute.all());
        shell.show(screen);
        shell.mark(RANGES);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void plan(Parent root) {
        press(root, "#action-add");
    }

    private static void open(Parent root, int row) {
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(row);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void type(Parent root, String field, String text) {
        ((TextInputControl) root.lookup(field)).setText(text);
    }

    private static void press(Parent root, String button) {
        ((ButtonBase) root.lookup(button)).fire();
        settle(root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}
