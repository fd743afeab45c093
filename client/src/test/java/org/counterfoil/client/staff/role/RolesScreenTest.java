package org.counterfoil.client.staff.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleRoles;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Making roles from the list of roles, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RolesScreenTest extends OfficeScreenFixture {

    private static final int ADMINISTRATOR = 0;
    private static final int CASHIER = 1;
    private static final int ON_DUTY = 2;

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleRoles roles = new SampleRoles(sitting);
    private final Played apis = new Played().with(RoleApi.class, roles);

    @BeforeEach
    void open() {
        open(sitting.administrator(apis), RolesScreen::new);
    }

    @Test
    void aRoleIsMadeByKeys() {
        add("#name");
        hands.type("Barista");
        hands.press(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        toTheRows();
        hands.type("3");
        hands.press(KeyCode.DOWN, KeyCode.LEFT);
        hands.type("void3");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        var made = roles.named("Barista").orElseThrow();
        assertThat(made.role().type()).isEqualTo(RoleType.FRONT_DESK);
        assertThat(made.grants()).isEqualTo(Map.of(Permission.CARD_ACTIVATE, Access.WRITE, Permission.CARD_LIFE,
                Access.WRITE, Permission.IDENTITY_CHECK, Access.WRITE, Permission.VOID, Access.WRITE));
        Fx.until("the list has been read anew", () -> says("5 roles"));
    }

    @Test
    void aGroupIsSetAtOnceAndOnePermissionOtherwise() {
        edit(CASHIER);
        toTheRows();
        hands.type("stores");
        hands.press(KeyCode.UP);
        hands.type("2");
        hands.press(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(roles.named("Cashier").orElseThrow().grants()).containsEntry(Permission.STORES, Access.WRITE)
                .containsEntry(Permission.STORE_QUOTAS, Access.READ).containsEntry(Permission.TERMINALS, Access.READ)
                .containsEntry(Permission.SPEND, Access.WRITE).doesNotContainKey(Permission.ROLES);
    }

    @Test
    void theMouseSetsALevelAndTheCountTells() {
        edit(CASHIER);
        assertThat(Fx.call(() -> says("3 view, 4 full, of 24"))).isTrue();
        Fx.run(() -> {
            settle();
            ((ButtonBase) find(".grant-head .grant-hidden")).fire();
        });
        assertThat(Fx.call(() -> says("2 view, 4 full, of 24"))).isTrue();
        assertThat(Fx.call(() -> focus() == find(".grant-list"))).isTrue();
        hands.press(KeyCode.RIGHT, KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(roles.named("Cashier").orElseThrow().grants()).containsEntry(Permission.CARD_ACTIVATE, Access.READ);
    }

    @Test
    void searchingNeitherSavesNorLeaves() {
        edit(CASHIER);
        hands.press(KeyCode.TAB);
        hands.type("nothing is called so");
        assertThat(Fx.call(() -> says("No permission has such a name"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(Fx.call(() -> ((TextField) find("#grant-words")).getText())).isEmpty();
        hands.type("void");
        hands.press(KeyCode.ENTER);
        assertThat(Fx.call(() -> focus() == find(".grant-list"))).isTrue();
        hands.type("3");
        hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
        Fx.until("it asks what becomes of the change", () -> says("1 change is not saved"));
        assertThat(roles.named("Cashier").orElseThrow().grants()).doesNotContainKey(Permission.VOID);
    }

    @Test
    void aCopyIsShownAtOnceAndGrantsTheSame() {
        details(CASHIER);
        fire("Copy");
        Fx.until("a name is offered", () -> focus() == find("#name"));
        hands.press(KeyCode.ENTER);
        Fx.until("the copy is shown", () -> says("Edit") && says("Cashier (copy)"));
        assertThat(roles.named("Cashier (copy)").orElseThrow().grants())
                .isEqualTo(roles.named("Cashier").orElseThrow().grants());
        hands.press(KeyCode.ENTER);
        Fx.until("it is edited", () -> find("#grants") != null);
    }

    @Test
    void deletingNeedsTheName() {
        details(ON_DUTY);
        fire("Delete");
        Fx.until("the field waits", () -> focus() == find("#agree-words"));
        hands.type("Manager on dut");
        hands.press(KeyCode.ENTER);
        assertThat(roles.named("Manager on duty")).isPresent();
        hands.type("y");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Manager on duty was deleted"));
        assertThat(roles.named("Manager on duty")).isEmpty();
    }

    @Test
    void aRoleThatSomebodyHoldsStays() {
        details(CASHIER);
        assertThat(Fx.call(() -> says("Chen Xiaowen"))).isTrue();
        fire("Delete");
        Fx.until("it is told", () -> says("3 employees still hold this role"));
        assertThat(roles.named("Cashier")).isPresent();
    }

    @Test
    void aChangeMeanwhileIsToldAndTheFormGoesOn() {
        refusedWhileEditing(RefusalCode.CHANGED_MEANWHILE, "Someone else has just changed this");
    }

    @Test
    void whoWouldLockHimselfOutIsToldAndTheFormGoesOn() {
        refusedWhileEditing(RefusalCode.OWN_ROLE, "You can't change what your own role allows");
    }

    @Test
    void ofTheOwnRoleOnlyTheNameIsAskedFor() {
        edit(ADMINISTRATOR);
        assertThat(Fx.call(() -> find("#grants"))).isNull();
        var before = roles.named("Administrator").orElseThrow().grants();
        hands.type("Boss");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(roles.named("Boss").orElseThrow().grants()).isEqualTo(before);
    }

    @Test
    void whatTheEditorDoesNotHoldIsNotGiven() {
        limited(Map.of(Permission.CASH_OUT, Access.HIDDEN, Permission.TRANSFER, Access.READ));
        edit(CASHIER);
        toTheRows();
        hands.type("cash out3");
        assertThat(Fx.call(() -> says("Your own role does not have this"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        hands.type("transfer3");
        assertThat(Fx.call(() -> says("Your own role only views this"))).isTrue();
        hands.press(KeyCode.ESCAPE);
        hands.type("stored value and3");
        assertThat(Fx.call(() -> says("2 of these reach further"))).isTrue();
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(roles.named("Cashier").orElseThrow().grants()).doesNotContainKey(Permission.CASH_OUT)
                .containsEntry(Permission.TRANSFER, Access.READ).containsEntry(Permission.VOID, Access.WRITE);
    }

    @Test
    void aRoleThatReachesFurtherIsOnlyLookedAt() {
        limited(Map.of(Permission.VOID, Access.HIDDEN));
        details(ON_DUTY);
        assertThat(Fx.call(() -> says("It holds \"Void transactions\", which your role does not"))).isTrue();
        assertThat(offers("Edit") || offers("Copy") || offers("Delete")).isFalse();
    }

    @Test
    void aStoreOnlyLooks() {
        shut();
        open(sitting.cashier(apis), RolesScreen::new);
        assertThat(Fx.call(() -> find("#action-add"))).isNull();
        details(CASHIER);
        assertThat(offers("Edit") || offers("Copy") || offers("Delete")).isFalse();
    }

    private void refusedWhileEditing(RefusalCode code, String sentence) {
        roles.refuse(code);
        edit(CASHIER);
        toTheRows();
        hands.type("void3");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says(sentence));
        assertThat(Fx.call(() -> says("3 view, 5 full"))).as("what was set stands there still").isTrue();
        assertThat(roles.named("Cashier").orElseThrow().grants()).doesNotContainKey(Permission.VOID);
    }

    private void limited(Map<Permission, Access> limits) {
        shut();
        open(sitting.administrator(apis, limits), RolesScreen::new);
    }

    private void edit(int at) {
        details(at);
        hands.press(KeyCode.ENTER);
        Fx.until("the form is open", () -> find("#name") != null && focus() == find("#name"));
    }

    /** Past the search field. */
    private void toTheRows() {
        hands.press(KeyCode.TAB, KeyCode.TAB);
        Fx.until("the rows have the keys", () -> focus() == find(".grant-list"));
    }
}
