package org.counterfoil.client.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleReminders;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long members have been absent, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AbsenceScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleReminders reminders = new SampleReminders(sitting, new SampleMembers(sitting),
            new SampleStores(sitting));
    private final List<Route> led = new ArrayList<>();

    private void open(Map<Permission, Access> limits) {
        open(sitting.administrator(new Played().with(ReminderApi.class, reminders), limits), AbsenceScreen::new,
                led::add);
        Fx.until("the figures are there", () -> find("#absence-longer") != null);
    }

    @Test
    void aTileOfAllStoresLeadsToItsMembers() {
        open(Map.of());
        var all = reminders.absence().all().get(AbsencePeriod.LONGER);
        assertThat(Fx.call(() -> says(sitting.texts().figures().number(all.members())) && says("Over a year")
                && says(sitting.texts().figures().money(all.money()) + " held"))).isTrue();
        Fx.run(() -> find("#absence-longer").requestFocus());
        hands.press(KeyCode.ENTER);
        Fx.until("it leads there", () -> !led.isEmpty());
        assertThat(led).containsExactly(RemindersRoute.of(AbsencePeriod.LONGER));
    }

    @Test
    void aStoresDetailsLeadToItsOwn() {
        open(Map.of());
        details(1);
        fire("Seen: 181-365");
        Fx.until("it leads there", () -> !led.isEmpty());
        assertThat(led).containsExactly(RemindersRoute.of(AbsencePeriod.WITHIN_365)
                .at(reminders.absence().stores().get(1).store()));
    }

    @Test
    void theTableIsCarriedAway() {
        open(Map.of());
        desk().fire("#action-export");
        desk().awaitWords("The server writes the file");
        hands.press(KeyCode.ENTER);
        Fx.until("it began", () -> !reminders.absences().isEmpty());
        assertThat(reminders.absences().getFirst().layout().columns()).extracting(column -> column.key())
                .containsExactly("store-number", "store", "within-30", "within-60", "within-90", "within-180",
                        "within-365", "longer", "never", "total", "total-money");
        assertThat(reminders.absences().getFirst().layout().words()).containsEntry("all-stores", "All stores");
    }

    @Test
    void whoMayNotExportIsNotOfferedIt() {
        open(Map.of(Permission.EXPORT, Access.HIDDEN));
        assertThat(desk().has("#action-export")).isFalse();
        assertThat(desk().has("#action-back")).isTrue();
    }
}
