package org.counterfoil.client.organisation.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleRegistrations;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.organisation.LicenceCodeFilter;
import org.counterfoil.common.organisation.LicenceCodeRow;
import org.counterfoil.common.organisation.LicenceCodeState;
import org.counterfoil.common.organisation.RegistrationApi;
import org.counterfoil.common.organisation.RegistrationState;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageWanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deciding on registrations, and giving out the codes that they need, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RegistrationsScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleRegistrations registrations = new SampleRegistrations(sitting);
    private final Played apis = new Played().with(RegistrationApi.class, registrations);
    private OfficeDesk desk;

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void aRegistrationThatIsApprovedBecomesAMerchantWhosePasswordIsShownOnce() {
        desk = new OfficeDesk(sitting.platform(apis), RegistrationsScreen::new);
        desk.details(0);
        desk.hands().click("Approve");
        desk.awaitCursor("code");
        assertThat(desk.typed("name")).isEqualTo("Fairwater Tea");
        desk.hands().type("6001");
        desk.tabTo("staffNumber");
        desk.hands().type("A1");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("one-time");
        desk.awaitWords("One-time password of Lin Mei");
        desk.awaitWords("terminal 6001300001");
        assertThat(registrations.registration().state()).isEqualTo(RegistrationState.APPROVED);
        assertThat(registrations.registration().merchantCode()).isEqualTo("6001");
    }

    @Test
    void aRegistrationIsRefusedWithItsReason() {
        desk = new OfficeDesk(sitting.platform(apis), RegistrationsScreen::new);
        desk.details(0);
        desk.hands().click("Refuse");
        desk.awaitCursor("reason");
        desk.hands().press(KeyCode.ENTER);
        assertThat(registrations.registration().state()).as("without a reason").isEqualTo(RegistrationState.WAITING);
        desk.hands().type("No trade licence");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("its licence code can be used again");
        assertThat(registrations.registration().reason()).isEqualTo("No trade licence");
    }

    @Test
    void codesAreIssuedAndWithdrawn() {
        desk = new OfficeDesk(sitting.platform(apis), LicenceCodesScreen::new);
        desk.fire("#action-issue");
        desk.awaitCursor("count");
        desk.hands().press(KeyCode.A, Set.of(KeyCode.CONTROL));
        desk.hands().type("3");
        desk.tabTo("note");
        desk.hands().type("Spring fair");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("3 codes were issued");
        assertThat(codes(LicenceCodeState.ISSUED)).isEqualTo(4);
        desk.details(0);
        desk.hands().click("Withdraw");
        desk.awaitWords("cannot be undone");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("it is withdrawn", () -> codes(LicenceCodeState.WITHDRAWN) == 1);
        assertThat(registrations.codes(new LicenceCodeFilter("", Set.of(LicenceCodeState.WITHDRAWN),
                PageWanted.first(1))).rows()).extracting(LicenceCodeRow::code)
                .containsExactly(SampleRegistrations.CODE);
    }

    private int codes(LicenceCodeState state) {
        return registrations.countCodes(new LicenceCodeFilter("", Set.of(state), PageWanted.first(1)));
    }
}
