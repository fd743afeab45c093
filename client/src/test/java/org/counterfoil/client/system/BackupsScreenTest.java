package org.counterfoil.client.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleKeys;
import org.counterfoil.client.pictures.SampleServer;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.system.BackupApi;
import org.counterfoil.common.system.KeyApi;
import org.counterfoil.common.system.SystemApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Backups and the state of the server, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BackupsScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleServer server = new SampleServer(sitting);
    private final Played apis = new Played().with(BackupApi.class, server).with(SystemApi.class, server)
            .with(KeyApi.class, new SampleKeys());
    private final SessionScope session = sitting.platform(apis);

    @Test
    void oneIsMadeByAKeyAndFollowedToItsEnd() {
        open(session, BackupsScreen::new);
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.B, Set.of(KeyCode.CONTROL));
        Fx.until("it is followed", () -> says("Writing 44%") && says("The backup has started"));
        hands.press(KeyCode.B, Set.of(KeyCode.CONTROL));
        Fx.until("a second one is refused", () -> says("A backup is being made already"));
        goOn();
        Fx.until("it is verified", () -> says("Verifying 44%"));
        goOn();
        Fx.until("its end is told", () -> says("passed its test restore: 184,206 transactions"));
        var before = server.list();
        goOnLooking();
        assertThat(server.list()).isEqualTo(before);
    }

    @Test
    void theDetailsTellWhereTheFileIsAndWhatWasFound() {
        open(session, BackupsScreen::new);
        details(0);
        assertThat(Fx.call(() -> says("/var/lib/counterfoil/backups/counterfoil-20261121-01.cfb")
                && says("every check of the ledger passed") && says("48.4 MB"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        details(2);
        assertThat(Fx.call(() -> says("K7MPXFU"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        details(3);
        assertThat(Fx.call(() -> says("9; 2 more are not on this server and not in the backup"))).isTrue();
    }

    @Test
    void whoMayOnlyLookMakesNone() {
        open(sitting.administrator(apis, Map.of(Permission.BACKUP, Access.READ)), BackupsScreen::new);
        assertThat(Fx.call(() -> find("#action-make"))).isNull();
    }

    @Test
    void theServerIsAskedAgainByAKey() {
        open(session, SystemScreen::new);
        assertThat(Fx.call(() -> says("PostgreSQL 18.4") && says("3.3 GB"))).isTrue();
        server.ask();
        server.goOn();
        server.goOn();
        assertThat(Fx.call(() -> says("21 Nov 2026 14:26"))).isFalse();
        hands.press(KeyCode.F5);
        Fx.until("the newest backup is shown", () -> says("21 Nov 2026 14:26"));
    }

    @Test
    void aKeyIsExchangedOnceThatIsAgreed() {
        open(session, SystemScreen::new);
        assertThat(Fx.call(() -> says("PINs of 8,412 cards"))).isTrue();
        fire("New PIN key");
        Fx.until("it is asked", () -> says("Every PIN stays valid"));
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("The new PIN key is in use from now on") && says("PINs of 0 cards"));
    }

    @Test
    void aNewSigningKeyIsToldOfUntilADayIsClosedByIt() {
        open(session, SystemScreen::new);
        assertThat(Fx.call(() -> says("a new one is made at the next day close"))).isFalse();
        fire("New signing key");
        Fx.until("it is asked", () -> says("Closed days keep their signatures"));
        hands.press(KeyCode.ENTER);
        Fx.until("it stands among the keys", () -> says("a new one is made at the next day close"));
    }

    private void goOn() {
        server.goOn();
        goOnLooking();
    }

    private void goOnLooking() {
        Fx.run(() -> ((DirectExecutor) session.terminal().executor()).elapse(BackupsViewModel.LOOK));
    }
}
