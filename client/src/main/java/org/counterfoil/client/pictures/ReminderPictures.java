package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.counterfoil.client.reminder.AbsenceScreen;
import org.counterfoil.client.reminder.RemindersRoute;
import org.counterfoil.client.reminder.RemindersScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.shared.Permission;

/** The members to be reminded of, kind by kind, and how long members have been absent. */
final class ReminderPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(list("reminders", new RemindersRoute(), root -> {}),
                list("reminders-ticked", new RemindersRoute(), root -> ((CheckBox) root.lookup("#tick-all")).fire()),
                list("reminders-low", RemindersRoute.of(ReminderKind.BALANCE_LOW), root -> {}),
                list("reminders-expiring", RemindersRoute.of(ReminderKind.EXPIRING), root -> {}),
                list("reminders-absent", RemindersRoute.of(AbsencePeriod.WITHIN_180), root -> {}),
                picture("absence", AbsenceScreen::new, root -> {}),
                picture("absence-details", AbsenceScreen::new, ReminderPictures::open));
    }

    private static Picture list(String name, RemindersRoute route, Consumer<Parent> plays) {
        return picture(name, scope -> new RemindersScreen(scope, route.filter()), plays);
    }

    private static Picture picture(String name, Function<ScreenScope, Screen> making, Consumer<Parent> plays) {
        Consumer<Parent> opening = root -> {
            settle(root);
            ((Screen) root.getProperties().get(SCREEN)).opened();
            settle(root);
        };
        return new Picture(name, sitting -> shell(sitting, making), opening.andThen(plays));
    }

    private static Parent shell(Sitting sitting, Function<ScreenScope, Screen> making) {
        var stores = new SampleStores(sitting);
        var members = new SampleMembers(sitting);
        var session = sitting.administrator(new Played().with(StoreApi.class, stores).with(MemberApi.class, members)
                .with(ReminderApi.class, new SampleReminders(sitting, members, stores)));
        var entry = new Entry("reminders.title", "notifications_active", Permission.MEMBERS, new RemindersRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = making.apply(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static void open(Parent root) {
        var table = (TableView<?>) root.lookup("#list");
        table.getSelectionModel().select(1);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle(root);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }
}
