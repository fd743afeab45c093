package org.counterfoil.client.value.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleImports;
import org.counterfoil.client.pictures.SampleOffice;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.value.AdjustCards;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustRow;
import org.counterfoil.common.value.OfficeApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Correcting many cards, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AdjustScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleOffice office = new SampleOffice(sitting, new SampleBook(sitting, new SampleStores(sitting)));
    private OfficeDesk desk;

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void whatIsGoodIsDoneAfterItWasSeenAndTheRestSaysWhy() {
        open(Map.of(), SampleOffice.CARD, "4711", SampleOffice.CARD, SampleOffice.OTHER + ",-20");
        type("amount", "50");
        type("reason", "Anniversary");
        desk.tabTo("amount");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("2 cards can");
        assertThat(says("already")).isTrue();
        assertThat(office.told()).isEmpty();

        desk.awaitCursor("commit");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("2 cards were adjusted.");

        var told = (AdjustCards) office.told().getLast();
        assertThat(told.kind()).isEqualTo(AdjustKind.POINTS);
        assertThat(told.reason()).isEqualTo("Anniversary");
        assertThat(told.rows()).containsExactly(new AdjustRow(SampleOffice.CARD, 50),
                new AdjustRow(SampleOffice.OTHER, -20));
    }

    @Test
    void muchTogetherNeedsASecondPerson() {
        open(Map.of(), SampleOffice.CARD);
        type("amount", "100001");
        type("reason", "Migration");
        desk.tabTo("amount");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("A second person will be asked for");
        desk.awaitCursor("commit");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("approver");
        desk.hands().type("0002");
        desk.hands().press(KeyCode.ENTER);
        desk.hands().type("secret");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("1 card was adjusted.");
        assertThat(((AdjustCards) office.told().getLast()).approval().orElseThrow().staffNumber()).isEqualTo("0002");
        assertThat(((AdjustCards) office.told().getFirst()).request())
                .isEqualTo(((AdjustCards) office.told().getLast()).request());
    }

    @Test
    void aLineThatCantBeReadIsNamedAndNothingIsAsked() {
        open(Map.of(), "8600187300045671,x");
        type("reason", "Anniversary");
        desk.tabTo("amount");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Line 1 has no amount");
        type("cards", "8600187300045671,5");
        desk.tabTo("amount");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("commit");
        assertThat(office.told()).isEmpty();
    }

    @Test
    void aFileIsWithinReachBeforeAnythingWasLookedAt() {
        open(Map.of());
        assertThat(desk.has("#file")).isTrue();
        desk.tabTo("file");
        desk.hands().press(KeyCode.SPACE);
        desk.awaitWords("Choose file");
        assertThat(office.told()).isEmpty();
    }

    @Test
    void whoMayOnlyLookSeesWhatItWouldDo() {
        open(Map.of(Permission.ADJUSTMENT, Access.READ), SampleOffice.CARD);
        type("amount", "50");
        type("reason", "Anniversary");
        desk.tabTo("amount");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("What it would do");
        assertThat(desk.has("#commit")).isFalse();
        assertThat(desk.has("#file")).isFalse();
    }

    private void open(Map<Permission, Access> limits, String... cards) {
        desk = new OfficeDesk(sitting.administrator(new Played().with(OfficeApi.class, office)
                .with(ImportApi.class, new SampleImports()), limits),
                scope -> new AdjustScreen(scope, new AdjustRoute(List.of(cards))));
    }

    private void type(String field, String text) {
        Fx.run(() -> ((TextInputControl) desk.scene().lookup("#" + field)).setText(text));
    }

    private boolean says(String words) {
        desk.awaitWords(words);
        return true;
    }
}
