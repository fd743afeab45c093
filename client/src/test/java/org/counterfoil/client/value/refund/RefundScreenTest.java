package org.counterfoil.client.value.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBook;
import org.counterfoil.client.pictures.SampleOffice;
import org.counterfoil.client.pictures.SampleStores;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.Segments;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Paying out what is left on a card, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RefundScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleOffice office = new SampleOffice(sitting, new SampleBook(sitting, new SampleStores(sitting)));
    private OfficeDesk desk;

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void theWorkingStandsThereLineByLineAndIsPaidToAnAccountOfTheSameName() {
        open(Map.of(), SampleOffice.CARD);
        desk.awaitWords("Principal left");
        desk.awaitWords("286.50");
        desk.awaitWords("not paid out in cash");
        desk.awaitCursor("commit");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("the form is open", () -> desk.scene().lookup("#holder") != null);
        assertThat(desk.typed("holder")).isEqualTo("Lin Zhixia");
        type("holder", "Somebody Else");
        type("account", "6225 8888 1234 5678");
        type("note", "7731");
        choose("identityKind");
        type("reason", "Moves abroad");
        desk.tabTo("reason");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("must be in the name of the card holder");

        type("holder", "Lin Zhixia");
        desk.tabTo("reason");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("was paid out.");
        assertThat(desk.times("was paid out.")).as("told once").isEqualTo(1);
        var told = (RefundBalance) office.told().getLast();
        assertThat(told.method()).isEqualTo(RefundMethod.PRINCIPAL_ONLY);
        assertThat(told.quoted()).isEqualTo(128_650);
        assertThat(told.payout().tender()).isEqualTo(Tender.BANK_TRANSFER);
        assertThat(told.payout().account()).isEqualTo("6225 8888 1234 5678");
        assertThat(told.identity().note()).isEqualTo("7731");
        assertThat(told.after()).isEqualTo(AfterRefund.KEEP);
        assertThat(desk.offers("Save the page as PDF")).isTrue();
    }

    @Test
    void anAccountIsAskedForOnlyWhereOneIsPaidInto() {
        open(Map.of(), SampleOffice.CARD);
        desk.awaitWords("Principal left");
        desk.awaitCursor("commit");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("the form is open", () -> desk.scene().lookup("#holder") != null);
        assertThat(shown()).containsExactly("holder", "bank", "account");
        type("account", "6225 8888 1234 5678");
        pay(Tender.CASH);
        assertThat(shown()).as("in cash").isEmpty();
        type("note", "7731");
        choose("identityKind");
        type("reason", "Moves abroad");
        desk.tabTo("note");
        desk.hands().press(KeyCode.TAB);
        assertThat(Fx.call(() -> desk.scene().getFocusOwner().getId())).isNotIn("holder", "bank", "account");
        pay(Tender.BANK_TRANSFER);
        assertThat(shown()).containsExactly("holder", "bank", "account");
        assertThat(desk.typed("account")).as("what was typed is there again").isEqualTo("6225 8888 1234 5678");
        assertThat(desk.typed("holder")).isEqualTo("Lin Zhixia");
    }

    /** Goes to a way of paying and chooses it. */
    private void pay(Tender tender) {
        Fx.run(() -> ((Segments<?>) desk.scene().lookup("#tender")).getChildren().stream()
                .filter(one -> one.getUserData() instanceof FieldType.Option way && way.value().equals(tender.name()))
                .findFirst().orElseThrow().requestFocus());
        desk.hands().press(KeyCode.SPACE);
    }

    private List<String> shown() {
        return Fx.call(() -> Stream.of("holder", "bank", "account").filter(field -> {
            for (Node node = desk.scene().lookup("#" + field); node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return true;
        }).toList());
    }

    @Test
    void aCardThatNobodyKnowsIsToldAtItsField() {
        open(Map.of(), "");
        type("card", "4711");
        desk.tabTo("card");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("card");
        Fx.until("the cursor is in the field", () -> "card".equals(desk.scene().getFocusOwner().getId()));
        assertThat(desk.has("#commit")).isFalse();
    }

    @Test
    void whoMayOnlyLookPaysNothing() {
        open(Map.of(Permission.BALANCE_REFUND, Access.READ), SampleOffice.CARD);
        desk.awaitWords("Principal left");
        assertThat(desk.has("#commit")).isFalse();
    }

    private void open(Map<Permission, Access> limits, String card) {
        desk = new OfficeDesk(sitting.administrator(new Played().with(RefundApi.class, office), limits),
                scope -> new RefundScreen(scope, new RefundRoute(card)));
    }

    private void choose(String field) {
        Fx.run(() -> ((ComboBox<?>) desk.scene().lookup("#" + field)).getSelectionModel().select(0));
    }

    private void type(String field, String text) {
        Fx.run(() -> ((TextInputControl) desk.scene().lookup("#" + field)).setText(text));
    }
}
