package org.counterfoil.client.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.member.MembersRoute;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleReminders;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The members to be reminded of, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RemindersScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleStores stores = new SampleStores(sitting);
    private final SampleMembers members = new SampleMembers(sitting);
    private final SampleReminders reminders = new SampleReminders(sitting, members, stores);
    private final List<Route> led = new ArrayList<>();

    private void open(RemindersRoute route, Map<Permission, Access> limits) {
        open(sitting.administrator(new Played().with(ReminderApi.class, reminders).with(MemberApi.class, members)
                .with(StoreApi.class, stores), limits), scope -> new RemindersScreen(scope, route.filter()), led::add);
        Fx.until("the list is there", () -> all("#list") == 1 && says("members"));
    }

    @Test
    void everyKindIsAViewThatSaysWhatItIsAbout() {
        open(new RemindersRoute(), Map.of());
        assertThat(reminders.asked().kind()).isEqualTo(ReminderKind.BIRTHDAY);
        assertThat(
                Fx.call(() -> says("Birthday today") && says("Lunar birthday tomorrow") && says("Birthday in 2 days")))
                .isTrue();
        for (var seen : Map.of("Membership ending", "Membership ends tomorrow", "Card ending", "Card ends in 2 days",
                "Balance low", "Low balance: ¥3.10", "Not seen", "Not seen for 214 days", "Bonus and points ending",
                "points end in 2 days").entrySet()) {
            fireFirst(seen.getKey());
            Fx.until(seen.getKey() + " says " + seen.getValue(), () -> says(seen.getValue()));
        }
    }

    @Test
    void whoNeverCameIsSaidToAndAPeriodIsAlwaysOfThoseNotSeen() {
        open(RemindersRoute.of(ReminderKind.NOT_SEEN), Map.of());
        assertThat(Fx.call(() -> says("Never seen since joining"))).isTrue();
        shut();
        open(RemindersRoute.of(AbsencePeriod.LONGER).at(2), Map.of());
        assertThat(reminders.asked().period()).contains(AbsencePeriod.LONGER);
        assertThat(reminders.asked().kind()).isEqualTo(ReminderKind.NOT_SEEN);
        assertThat(reminders.asked().stores()).isEqualTo(Set.of(2L));
    }

    @Test
    void daysAreAskedForWhereTheKindGoesByThem() {
        open(new RemindersRoute(), Map.of());
        assertThat(reminders.asked().days()).isEmpty();
        hands.click("30 days");
        Fx.until("it is asked for", () -> reminders.asked().days().equals(Optional.of(30)));
        fireFirst("Balance low");
        Fx.until("a view stands for itself", () -> reminders.asked().kind() == ReminderKind.BALANCE_LOW);
        hands.click("30 days");
        Fx.until("it stays one of amounts", () -> reminders.asked().kind() == ReminderKind.BALANCE_LOW
                && reminders.asked().days().isEmpty());
    }

    @Test
    void enterLeadsToTheMember() {
        open(new RemindersRoute(), Map.of());
        Fx.run(() -> {
            var table = (TableView<?>) find("#list");
            table.getSelectionModel().select(2);
            table.requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("it leads there", () -> !led.isEmpty());
        assertThat(led).containsExactly(MembersRoute.of(3, members.people().get(2).number()));
    }

    @Test
    void tickedOnesAreCopiedAndTheListIsCarriedAway() {
        open(RemindersRoute.of(ReminderKind.EXPIRING), Map.of());
        Fx.run(() -> ((CheckBox) find("#tick-all")).fire());
        desk().fire("#bulk-copy");
        Fx.until("it says so", () -> says("8 lines were copied"));
        desk().fire("#action-export");
        desk().awaitWords("The server writes the file");
        hands.press(KeyCode.ENTER);
        Fx.until("it began", () -> !reminders.exported().isEmpty());
        var wanted = reminders.exported().getFirst();
        assertThat(wanted.filter().kind()).isEqualTo(ReminderKind.EXPIRING);
        assertThat(wanted.layout().columns()).extracting(column -> column.key()).contains("day", "seen")
                .doesNotContain("about");
        assertThat(wanted.layout().words()).containsEntry("calendar.lunar", "Lunar");
    }

    @Test
    void whoMayNotExportIsNotOfferedIt() {
        open(new RemindersRoute(), Map.of(Permission.EXPORT, Access.HIDDEN));
        assertThat(desk().has("#action-export")).isFalse();
        desk().fire("#action-absence");
        Fx.until("it leads to the figures", () -> led.contains(new AbsenceRoute()));
    }
}
