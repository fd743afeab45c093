package org.counterfoil.client.shell.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Features;
import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleHome;
import org.counterfoil.client.pictures.SampleMembers;
import org.counterfoil.client.pictures.SampleNotices;
import org.counterfoil.client.pictures.SampleReminders;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.reminder.RemindersRoute;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.client.value.list.KindChoice;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.common.reporting.HouseCard;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first page, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HomeScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final AtomicReference<Route> gone = new AtomicReference<>();

    @Test
    void eachFigureIsToldWithItsChangeAgainstTheSameWeekday() {
        open(new SampleHome(sitting), Map.of());
        assertThat(Fx.call(() -> says("48,620.00"))).isTrue();
        assertThat(Fx.call(() -> says("12.4%"))).isTrue();
        assertThat(Fx.call(() -> says("against last Sat"))).isTrue();
        assertThat(Fx.call(() -> says("1,284,906.75"))).isTrue();
        assertThat(Fx.call(() -> says("10,000+"))).isTrue();
        assertThat(Fx.call(() -> says("29 days left"))).isTrue();
    }

    @Test
    void enterOnAFigureLeadsToItsRowsOfToday() {
        open(new SampleHome(sitting), Map.of());
        Fx.until("the first figure has the keys", () -> focus() == find("#home-takings"));
        hands.press(KeyCode.TAB, KeyCode.ENTER);
        Fx.until("the page is left", () -> gone.get() != null);
        assertThat(gone.get()).isEqualTo(new TransactionsRoute(KindChoice.RECHARGES.ofToday()));
        assertThat(Features.routes(Path.of("")).entries()).extracting(entry -> entry.route())
                .anyMatch(TransactionsRoute.class::isInstance);
    }

    @Test
    void whoSeesNoTransactionsStillSeesTheHouse() {
        open(new SampleHome(sitting), Map.of(Permission.TRANSACTIONS, Access.HIDDEN));
        assertThat(Fx.call(() -> says("Nothing to show here"))).isTrue();
        assertThat(Fx.call(() -> says("Recharge quota"))).isTrue();
        assertThat(Fx.call(() -> find("#home-takings"))).isNull();
    }

    @Test
    void aNoticeIsMarkedUntilItIsOpenedByEnter() {
        open(new SampleHome(sitting), Map.of());
        assertThat(Fx.call(() -> says("2 unread"))).isTrue();
        assertThat(Fx.call(() -> says("The licence ends on"))).isTrue();
        Fx.run(() -> find("#notice-1").requestFocus());
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("From 1 December, 500 gives 60."));
        hands.press(KeyCode.ENTER);
        Fx.until("it is shut and read", () -> find(".drawer") == null && says("1 unread"));
        assertThat(Fx.call(() -> focus() == find("#notice-1"))).as("one goes on where one was").isTrue();
    }

    @Test
    void aDayWithoutSalesSaysSo() {
        var sample = new SampleHome(sitting);
        open(new HomeApi() {

            @Override
            public HomeFigures figures() {
                var known = sample.figures();
                return new HomeFigures(known.at(), known.days(), known.weekAgo(), List.of(),
                        List.of(), Optional.empty());
            }

            @Override
            public HouseCard house() {
                return sample.house();
            }
        }, Map.of());
        assertThat(Fx.call(() -> says("No sales yet today"))).isTrue();
        assertThat(Fx.call(() -> says("No member purchases yet"))).isTrue();
        assertThat(Fx.call(() -> says("Points today"))).as("in place of what a store does not owe").isTrue();
        assertThat(Set.of("slice-1", "meter")).allSatisfy(drawn -> assertThat(Fx.<Node>call(() -> find("." + drawn)))
                .isNull());
    }

    @Test
    void remindersAreCountedAndEachLeadsToItsMembers() {
        var reminders = new SampleReminders(sitting, new SampleMembers(sitting), new SampleStores(sitting));
        open(sitting.administrator(played(new SampleHome(sitting)).with(ReminderApi.class, reminders), Map.of()),
                HomeScreen::new, gone::set);
        Fx.until("they are counted", () -> says("1,204"));
        Fx.run(() -> find("#remind-expiring").requestFocus());
        hands.press(KeyCode.ENTER);
        Fx.until("the page is left", () -> gone.get() != null);
        assertThat(gone.get()).isEqualTo(RemindersRoute.of(ReminderKind.EXPIRING));
    }

    @Test
    void withoutTheirCountsThePageIsStillThere() {
        open(new SampleHome(sitting), Map.of());
        assertThat(Fx.call(() -> says("48,620.00") && find("#remind-birthday") != null)).isTrue();
        shut();
        open(new SampleHome(sitting), Map.of(Permission.MEMBERS, Access.HIDDEN));
        assertThat(Fx.call(() -> find("#remind-birthday"))).as("to whoever sees no members").isNull();
    }

    private Played played(HomeApi home) {
        return new Played().with(HomeApi.class, home).with(NoticeApi.class, new SampleNotices(sitting));
    }

    private void open(HomeApi home, Map<Permission, Access> limits) {
        open(sitting.administrator(played(home), limits), HomeScreen::new, gone::set);
    }
}
