package org.counterfoil.client.value.between;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleOffice;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Moving value between two members, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BetweenScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleOffice office = new SampleOffice(sitting, new SampleBook(sitting, new SampleStores(sitting)));
    private OfficeDesk desk;

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void bothAreSeenBeforeAndAfterAndThenItIsDone() {
        open(Map.of());
        type("to", SampleOffice.OTHER);
        type("money", "144.45");
        type("reason", "Two cards into one");
        look();
        desk.awaitWords("1,157.85");
        desk.awaitWords("Zhou Jingxing");
        desk.awaitCursor("commit");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Transfer from Lin Zhixia to Zhou Jingxing?");
        assertThat(office.told()).isEmpty();
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("It was transferred to Zhou Jingxing.");
        var told = (OfficeTransfer) office.told().getLast();
        assertThat(told.money()).isEqualTo(14_445);
        assertThat(told.points()).isZero();
        assertThat(told.reason()).isEqualTo("Two cards into one");
    }

    @Test
    void everythingMovesWhateverStandsInTheFields() {
        open(Map.of());
        type("to", SampleOffice.OTHER);
        type("money", "1");
        type("reason", "Two cards into one");
        Fx.run(() -> ((CheckBox) desk.scene().lookup("#everything")).setSelected(true));
        look();
        desk.awaitCursor("commit");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Transfer from");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("It was transferred");
        var told = (OfficeTransfer) office.told().getLast();
        assertThat(told.everything()).isTrue();
        assertThat(told.money()).isEqualTo(144_450);
        assertThat(told.points()).isEqualTo(12_480);
    }

    @Test
    void whatIsRefusedIsSaidBeforeAnythingIsDone() {
        open(Map.of());
        type("to", SampleOffice.CARD);
        type("money", "1");
        type("reason", "Mistake");
        look();
        Fx.until("it says why", () -> desk.scene().getRoot().lookup(".callout.danger") != null);
        assertThat(desk.has("#commit")).isFalse();
        type("to", SampleOffice.OTHER);
        type("money", "9999");
        look();
        desk.awaitWords("Not enough");
        assertThat(desk.has("#commit")).isFalse();
        assertThat(office.told()).isEmpty();
    }

    @Test
    void whoMayOnlyLookMovesNothing() {
        open(Map.of(Permission.OFFICE_TRANSFER, Access.READ));
        type("to", SampleOffice.OTHER);
        type("money", "1");
        type("reason", "Looking");
        look();
        desk.awaitWords("Zhou Jingxing");
        assertThat(desk.has("#commit")).isFalse();
    }

    private void look() {
        desk.tabTo("reason");
        desk.hands().press(KeyCode.ENTER);
    }

    private void open(Map<Permission, Access> limits) {
        desk = new OfficeDesk(sitting.administrator(new Played().with(OfficeApi.class, office), limits),
                scope -> new BetweenScreen(scope, new BetweenRoute(SampleOffice.CARD)));
    }

    private void type(String field, String text) {
        Fx.run(() -> ((TextInputControl) desk.scene().lookup("#" + field)).setText(text));
    }
}
