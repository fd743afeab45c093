package org.counterfoil.client.organisation.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleMerchants;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.organisation.AdjustMerchantQuota;
import org.counterfoil.common.organisation.LicensedFeature;
import org.counterfoil.common.organisation.MerchantApi;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.MerchantState;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Running merchants from their list, by the keyboard. Row 0 is 1873, row 4 the closed 5208. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MerchantsScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleMerchants merchants = new SampleMerchants(sitting);
    private final Played apis = new Played().with(MerchantApi.class, merchants);
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(sitting.platform(apis), MerchantsScreen::new);
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void aMerchantIsAddedAndItsAdministratorsPasswordIsShownOnce() {
        fillIn("6001");
        desk.awaitCursor("one-time");
        assertThat(desk.typed("one-time")).isEqualTo("K7FD-3MXP");
        desk.awaitWords("One-time password of Lin Mei");
        desk.awaitWords("staff number A1");
        desk.awaitWords("terminal 6001300001");
        var added = merchants.details("6001");
        assertThat(added.profile().name()).isEqualTo("Tea and Tide");
        assertThat(added.profile().features()).containsExactlyInAnyOrder(LicensedFeature.values());
        desk.hands().press(KeyCode.ESCAPE);
        assertThat(desk.has("#one-time")).as("it is gone for good").isFalse();
    }

    @Test
    void aCodeThatIsTakenIsToldAtItsFieldAndTheFormGoesOn() {
        fillIn("1873");
        desk.awaitCursor("code");
        desk.awaitWords("Another merchant has the code 1873");
        desk.hands().type("6001");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("one-time");
    }

    @Test
    void aLicenceIsRenewedAndAFeatureTakenAway() {
        desk.details(0);
        desk.hands().click("Edit");
        desk.awaitCursor("name");
        desk.tabTo("licenceExpires");
        desk.hands().press(KeyCode.A, Set.of(KeyCode.CONTROL));
        desk.hands().type("2029-12-31");
        desk.tabTo("feature-counts");
        desk.hands().press(KeyCode.SPACE);
        desk.hands().press(KeyCode.ENTER);
        Fx.until("it is saved", () -> merchants.details("1873").profile().licenceExpires()
                .equals(Optional.of(LocalDate.of(2029, 12, 31))));
        assertThat(merchants.details("1873").profile().features()).isEqualTo(Set.of(LicensedFeature.EXPORTS));
    }

    @Test
    void quotaIsGrantedAndToldBeforeAndAfterAndASilenceIsAskedAgainUnderTheSameKey() {
        merchants.swallowAnswer();
        desk.details(0);
        desk.hands().click("Quotas");
        desk.awaitCursor("adjust-recharge");
        desk.hands().press(KeyCode.ENTER);
        desk.tabTo("amount");
        desk.hands().type("1,000");
        desk.tabTo("reason");
        desk.hands().type("Spring");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("can't be reached");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("¥501,000.00");
        desk.awaitWords("CNY 500,000.00 → 501,000.00");
        assertThat(row().rechargeLeft()).isEqualTo(501_000_00);
        assertThat(merchants.adjustments()).hasSize(2).extracting(AdjustMerchantQuota::request)
                .containsOnly(merchants.adjustments().getFirst().request());
        assertThat(merchants.adjustments().getFirst().reason()).isEqualTo("Spring");
    }

    @Test
    void takingBackMoreThanIsLeftIsToldAtTheAmount() {
        desk.details(0);
        desk.hands().click("Quotas");
        desk.fire("#adjust-points");
        desk.hands().press(KeyCode.RIGHT); // from granting to taking back
        desk.tabTo("amount");
        desk.hands().type("1250001");
        desk.tabTo("reason");
        desk.hands().type("Sold");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("amount");
        desk.awaitWords("only 1,250,000 points of quota left");
    }

    @Test
    void aMerchantIsClosedWithItsConsequenceSaidAndOpenedAgain() {
        desk.details(0);
        desk.hands().click("Close");
        desk.awaitWords("also those signed in");
        assertThat(row().state()).isEqualTo(MerchantState.OPEN);
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("nobody there can sign in");
        assertThat(row().state()).isEqualTo(MerchantState.CLOSED);
        desk.details(0);
        desk.hands().click("Open");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("is open again");
        assertThat(row().state()).isEqualTo(MerchantState.OPEN);
    }

    private void fillIn(String code) {
        desk.fire("#action-add");
        desk.awaitCursor("code");
        desk.hands().type(code);
        desk.hands().press(KeyCode.TAB);
        desk.hands().type("Tea and Tide");
        desk.tabTo("staffNumber");
        desk.hands().type("A1");
        desk.hands().press(KeyCode.TAB);
        desk.hands().type("Lin Mei");
        desk.hands().press(KeyCode.ENTER);
    }

    private MerchantRow row() {
        return merchants.details("1873").merchant();
    }
}
