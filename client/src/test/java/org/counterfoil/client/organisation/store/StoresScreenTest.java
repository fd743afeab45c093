package org.counterfoil.client.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Managing stores from their list, by the keyboard. Row 1 is store 002, row 4 the closed 005. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StoresScreenTest {

    private static final long LEFT = 92_019_00;

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleStores stores = new SampleStores(sitting);
    private final Played apis = new Played().with(StoreApi.class, stores);
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(sitting.administrator(apis), StoresScreen::new);
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void aStoreIsAddedAndItsManagersPasswordIsShownOnce() {
        fillIn("008");
        desk.awaitCursor("one-time");
        assertThat(desk.typed("one-time")).isEqualTo("kite-42-Moss");
        desk.awaitWords("One-time password of Lin Mei");
        desk.awaitWords("staff number 0801");
        desk.awaitWords("terminal 1873500008");
        var added = stores.row("008").orElseThrow();
        assertThat(added.profile().name()).isEqualTo("Daning");
        assertThat(added.recharge().checked()).isTrue();
        desk.hands().press(KeyCode.ENTER);
        assertThat(desk.has("#one-time")).as("a second Enter does not lose it").isTrue();
        desk.hands().press(KeyCode.ESCAPE);
        assertThat(desk.has("#one-time")).as("it is gone for good").isFalse();
    }

    @Test
    void aNumberThatIsTakenIsToldAtItsFieldAndTheFormGoesOn() {
        fillIn("002");
        desk.awaitCursor("number");
        desk.awaitWords("Another store has the number 002");
        desk.hands().type("008");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("one-time");
    }

    @Test
    void aStoreIsEdited() {
        edit();
        desk.hands().type("Bund");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("it is saved", () -> stored().profile().name().equals("Bund"));
        assertThat(desk.has(".drawer")).isFalse();
    }

    @Test
    void aChangeMeanwhileIsToldAndTheFormGoesOn() {
        stores.changeMeanwhile();
        edit();
        desk.hands().type("Bund");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Someone else has just changed this");
        assertThat(desk.typed("name")).isEqualTo("Bund");
    }

    @Test
    void aStoreIsClosedWithItsConsequenceSaidAndOpenedAgain() {
        desk.details(1);
        desk.hands().click("Close");
        desk.awaitWords("also for those signed in");
        assertThat(stored().status()).doesNotContain(StoreStatus.CLOSED);
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("nobody there can sign in or transact");
        assertThat(stored().status()).containsExactly(StoreStatus.CLOSED);
        desk.details(1);
        desk.hands().click("Open");
        desk.awaitWords("sales that were open at a desk are still there");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("is open again");
        assertThat(stored().status()).containsExactly(StoreStatus.NORMAL);
    }

    @Test
    void deletingNeedsTheStoresNumber() {
        desk.details(1);
        desk.hands().click("Delete");
        desk.awaitCursor("agree-words");
        desk.hands().type("00");
        desk.hands().press(KeyCode.ENTER);
        assertThat(stores.row("002")).isPresent();
        desk.hands().type("2");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("was deleted");
        assertThat(stores.row("002")).isEmpty();
    }

    @Test
    void quotaIsGrantedAndToldBeforeAndAfter() {
        grant("1,000");
        desk.awaitWords("¥92,019.00 → ¥93,019.00");
        assertThat(stored().recharge().left()).isEqualTo(LEFT + 1_000_00);
        assertThat(stores.adjustments()).singleElement().satisfies(asked -> {
            assertThat(asked.amount()).isEqualTo(1_000_00);
            assertThat(asked.reason()).isEqualTo("Autumn");
        });
        desk.awaitCursor("adjust-recharge");
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainUnderTheSameKey() {
        stores.swallowAnswer();
        grant("1,000");
        desk.awaitWords("can't be reached");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("¥92,019.00 → ¥93,019.00");
        assertThat(stored().recharge().left()).isEqualTo(LEFT + 1_000_00);
        assertThat(stores.adjustments()).hasSize(2).extracting(AdjustQuota::request).containsOnly(
                stores.adjustments().getFirst().request());
    }

    @Test
    void aFormThatWasClosedUnansweredBeginsWithWhatItSentAndMovesNothingTwice() {
        var session = sitting.administrator(apis);
        reopen(session);
        stores.swallowAnswer();
        grant("1,000");
        desk.awaitWords("can't be reached");
        desk.hands().press(KeyCode.ESCAPE);
        desk.fire("#discard");
        reopen(session);
        stores.leave(0);
        desk.details(1);
        desk.hands().click("Quotas");
        desk.awaitCursor("adjust-recharge");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("got no answer and may have been made");
        assertThat(desk.typed("amount")).isEqualTo("1,000.00");
        assertThat(desk.typed("reason")).isEqualTo("Autumn");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("¥92,019.00 → ¥93,019.00");
        assertThat(stored().recharge().left()).isEqualTo(LEFT + 1_000_00);
        assertThat(stores.adjustments()).hasSize(2).extracting(AdjustQuota::request).containsOnly(
                stores.adjustments().getFirst().request());
    }

    @Test
    void whatWasAnsweredIsNotFilledInAgain() {
        stores.limitQuotas(500_00);
        grant("1,000");
        desk.awaitCursor("approver");
        desk.hands().press(KeyCode.ESCAPE);
        desk.hands().press(KeyCode.ESCAPE);
        desk.fire("#discard");
        desk.awaitCursor("adjust-recharge");
        desk.hands().press(KeyCode.ENTER);
        desk.tabTo("amount");
        assertThat(desk.typed("amount")).as("it was refused for want of a second person: nothing was done").isEmpty();
    }

    @Test
    void aGrantAboveTheLimitGoesAgainUnderTheSameKeyWithASecondPerson() {
        stores.limitQuotas(500_00);
        grant("1,000");
        desk.awaitCursor("approver");
        desk.hands().type("0002");
        desk.hands().press(KeyCode.ENTER);
        desk.hands().type("wrong");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("4 tries are left");
        desk.hands().type("correct horse");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("¥92,019.00 → ¥93,019.00");
        assertThat(stored().recharge().left()).isEqualTo(LEFT + 1_000_00);
        assertThat(desk.has("#approver")).isFalse();
        assertThat(stores.asked()).hasSize(3).extracting(AdjustQuota::request).containsOnly(
                stores.asked().getFirst().request());
    }

    @Test
    void anotherAdjustmentIsAnotherRequest() {
        grant("1,000");
        desk.awaitWords("¥93,019.00");
        desk.awaitCursor("adjust-recharge");
        adjust("1,000");
        desk.awaitWords("¥93,019.00 → ¥94,019.00");
        assertThat(stores.adjustments()).extracting(AdjustQuota::request).extracting(RequestKey::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void moreThanTheMerchantHasLeftIsRefusedBeforeItIsSent() {
        stores.leave(500_00);
        desk.details(1);
        desk.hands().click("Quotas");
        desk.awaitCursor("adjust-recharge");
        desk.awaitWords("Left at headquarters: ¥500.00");
        adjust("500.01");
        desk.awaitCursor("amount");
        desk.awaitWords("only ¥500.00 of recharge quota left");
        assertThat(stores.asked()).isEmpty();
        desk.hands().type("500");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("¥92,019.00 → ¥92,519.00");
        assertThat(stores.asked()).hasSize(1);
    }

    @Test
    void takingBackMoreThanIsLeftIsToldAtTheAmount() {
        desk.details(1);
        desk.hands().click("Quotas");
        desk.fire("#adjust-points");
        desk.hands().press(KeyCode.RIGHT); // from granting to taking back
        desk.tabTo("amount");
        desk.hands().type("12481");
        desk.tabTo("reason");
        desk.hands().type("Moved");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("amount");
        desk.awaitWords("only 12,480 points of quota left");
        assertThat(stored().points().left()).isEqualTo(12_480);
        desk.hands().type("480");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("12,480 → 12,000");
    }

    @Test
    void checkingAQuotaIsSwitchedOffAndOn() {
        desk.details(1);
        desk.hands().click("Quotas");
        desk.fire("#check-points");
        desk.awaitWords("points draw on the merchant's quota");
        assertThat(stored().points().checked()).isFalse();
        assertThat(stored().recharge().checked()).isTrue();
        desk.fire("#check-points");
        desk.awaitWords("points draw on the store's own quota");
        assertThat(stored().points().checked()).isTrue();
    }

    @Test
    void theQuotasOfAClosedStoreStandStill() {
        desk.details(4);
        desk.hands().click("Quotas");
        desk.awaitWords("once it is open again");
        assertThat(desk.offers("Stop checking")).isTrue();
        assertThat(desk.has("#adjust-recharge")).isFalse();
    }

    @Test
    void headquartersIsNeitherClosedNorDeleted() {
        desk.details(0);
        assertThat(desk.offers("Edit")).isTrue();
        assertThat(desk.offers("Quotas")).isTrue();
        assertThat(desk.offers("Delete")).isFalse();
        assertThat(desk.offers("Open")).isFalse();
    }

    @Test
    void aStoreEditsItselfAndNoMore() {
        reopen(sitting.cashier(apis));
        assertThat(desk.has("#action-add")).isFalse();
        desk.details(1);
        assertThat(desk.offers("Edit")).isTrue();
        assertThat(desk.offers("Quotas")).isFalse();
        assertThat(desk.offers("Delete")).isFalse();
    }

    @Test
    void aStoreSaysHowItIsReachedAndSeesThatAllElseIsHeadquarters() {
        reopen(sitting.cashier(apis));
        desk.details(1);
        desk.hands().click("Edit");
        desk.awaitCursor("contact");
        desk.awaitWords("Headquarters sets these");
        for (var field : List.of("name", "region", "legalEntity", "discountPercent", "pointsPercent")) {
            assertThat(Fx.call(() -> desk.scene().lookup("#" + field).isDisabled())).as(field).isTrue();
        }
        var before = stored().profile();
        desk.hands().type("Wei Lan");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("it is saved", () -> stored().profile().contact().equals("Wei Lan"));
        assertThat(stored().profile()).isEqualTo(before.withContact("Wei Lan", stored().profile().phone()));
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        var writing = sitting.administrator(apis).signedIn();
        reopen(new SessionScope(sitting.terminal(apis), new SignedIn(writing.token(), writing.signedInAt(),
                writing.idleSeconds(), writing.operator(), writing.desk(), Map.of(Permission.STORES, Access.READ,
                        Permission.STORE_QUOTAS, Access.READ),
                1, 1, false, writing.licence())));
        assertThat(desk.has("#action-add")).isFalse();
        desk.details(1);
        for (var name : Set.of("Edit", "Quotas", "Close", "Delete")) {
            assertThat(desk.offers(name)).as(name).isFalse();
        }
    }

    private void reopen(SessionScope session) {
        desk.close();
        desk = new OfficeDesk(session, StoresScreen::new);
    }

    private void fillIn(String number) {
        desk.fire("#action-add");
        desk.awaitCursor("number");
        desk.hands().type(number);
        desk.hands().press(KeyCode.TAB);
        desk.hands().type("Daning");
        desk.tabTo("staffNumber");
        desk.hands().type("0801");
        desk.hands().press(KeyCode.TAB);
        desk.hands().type("Lin Mei");
        desk.hands().press(KeyCode.ENTER);
    }

    private void edit() {
        desk.details(1);
        desk.hands().click("Edit");
        desk.awaitCursor("name");
    }

    private void grant(String amount) {
        desk.details(1);
        desk.hands().click("Quotas");
        desk.awaitCursor("adjust-recharge");
        adjust(amount);
    }

    private void adjust(String amount) {
        desk.hands().press(KeyCode.ENTER);
        desk.tabTo("amount");
        desk.hands().type(amount);
        desk.tabTo("reason");
        desk.hands().type("Autumn");
        desk.hands().press(KeyCode.ENTER);
    }

    private StoreRow stored() {
        return stores.row("002").orElseThrow();
    }
}
