package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.till.enrol.EnrolViewModel;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.client.till.sample.SampleStrangers;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A customer becomes a member at the front desk, by the keyboard. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class EnrolByKeysTest extends AtTheDesk {

    private static final String PHONE = "13912345678";

    @Test
    void twoKeysAndTheNameMakeAMemberOfWhoeverIsUnknown() {
        Fx.run(() -> {
            desk.type("100");
            desk.press(KeyCode.ENTER, KeyCode.ESCAPE);
            desk.type(PHONE);
            desk.press(KeyCode.ENTER);
            assertThat(desk.said()).contains(PHONE).contains("⇧F3");
            assertThat(desk.find("#enrol-stranger").isVisible()).isTrue();
            var before = desk.pressed();
            desk.pressWithShift(KeyCode.F3);
            assertThat(desk.focus()).isSameAs(desk.find("#name"));
            assertThat(text("#phone")).isEqualTo(PHONE);
            name();
            desk.press(KeyCode.ENTER);
            assertThat(desk.pressed() - before).as("beside the name").isEqualTo(2 + 3);
            assertThat(desk.it.server.strangers().enrolled()).containsExactly(new EnrolMember("LIN", PHONE, "",
                    Sex.UNKNOWN, Optional.empty(), ""));
            assertThat(desk.said()).contains("LIN").contains("M187300000099");
            assertThat(desk.it.desk.flow().get()).isEmpty();
            assertThat(desk.find("#enrol-stranger").isVisible()).isFalse();
            assertThat(desk.it.till.sales().current().get().cart().isEmpty()).as("the sale waits").isFalse();
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.till.sales().current().get().step()).isInstanceOf(SaleStep.Quoted.class);
        });
    }

    @Test
    void theKeyOpensAnEmptyFormAndEscapeLeavesIt() {
        Fx.run(() -> {
            desk.pressWithShift(KeyCode.F3);
            assertThat(text("#phone")).isEmpty();
            name();
            desk.press(KeyCode.ENTER);
            assertThat(words()).contains("手机").contains("外部");
            desk.scan("E0001234567");
            assertThat(text("#externalNumber")).isEqualTo("E0001234567");
            desk.press(KeyCode.ESCAPE);
            assertThat(desk.it.desk.flow().get()).isEmpty();
            assertThat(desk.it.server.strangers().enrolled()).isEmpty();
        });
    }

    @Test
    void whatTheMerchantDemandsIsAskedAndNothingElse() {
        Fx.run(() -> {
            ask(1, true);
            ask(2, false);
            desk.pressWithShift(KeyCode.F3);
            assertThat(desk.find("#own-2")).isNull();
            name();
            text("#phone", PHONE);
            desk.press(KeyCode.ENTER);
            assertThat(desk.focus()).isSameAs(desk.find("#own-1"));
            assertThat(desk.it.server.strangers().enrolled()).isEmpty();
            text("#own-1", "甜");
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.server.strangers().enrolled().getLast().own()).containsExactly(new OwnValue(1, "甜"));
        });
    }

    @Test
    void whatIsRefusedStandsAtItsFieldAndALostAnswerKeepsTheForm() {
        Fx.run(() -> {
            desk.pressWithShift(KeyCode.F3);
            name();
            text("#externalNumber", "E-1");
            desk.press(KeyCode.ENTER);
            assertThat(desk.focus()).isSameAs(desk.find("#externalNumber"));
            text("#externalNumber", "E-2");
            desk.it.server.line(SampleServer.Line.DOWN);
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.desk.flow().get()).isPresent();
            desk.it.server.line(SampleServer.Line.UP);
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.server.strangers().enrolled()).hasSize(1);
        });
    }

    @Test
    void aFormThatWasNotToldWhatIsAskedSaysSoAndEnterDoesNothing() {
        Fx.run(() -> {
            desk.it.server.line(SampleServer.Line.DOWN);
            desk.pressWithShift(KeyCode.F3);
            assertThat(desk.find("#name")).isNull();
            desk.press(KeyCode.ENTER);
            assertThat(((EnrolViewModel) desk.it.desk.flow().get().orElseThrow().flow()).waits()).isFalse();
            desk.press(KeyCode.ESCAPE);
            assertThat(desk.it.desk.flow().get()).isEmpty();
        });
    }

    @Test
    void aMemberWithoutACardIsToldAndNotOffered() {
        Fx.run(() -> {
            desk.type(SampleStrangers.CARDLESS);
            desk.press(KeyCode.ENTER);
            assertThat(desk.said()).contains("苏晓").contains("M187300000099");
            assertThat(desk.find("#enrol-stranger").isVisible()).isFalse();
            desk.type("99887766");
            desk.press(KeyCode.ENTER);
            assertThat(desk.find("#enrol-stranger").isVisible()).as("no phone").isFalse();
        });
    }

    @Test
    void whoeverIsNotFoundInTheSearchIsOfferedAsWell() {
        Fx.run(() -> {
            desk.press(KeyCode.F2);
            desk.type(PHONE);
            desk.press(KeyCode.ENTER);
            desk.pressWithShift(KeyCode.F3);
            assertThat(text("#phone")).isEqualTo(PHONE);
            assertThat(desk.focus()).isSameAs(desk.find("#name"));
        });
    }

    @Test
    void theButtonOffersTheSameAndWhoeverMayNotIsOfferedNothing() {
        Fx.run(() -> {
            desk.type("0912345678");
            desk.press(KeyCode.ENTER);
            ((ButtonBase) desk.find("#enrol-stranger")).fire();
            assertThat(text("#phone")).isEqualTo("0912345678");
            desk.close();
            var grants = new EnumMap<>(SamplePeople.signedIn().grants());
            grants.put(Permission.CARD_ACTIVATE, Access.READ);
            desk = new SceneDesk(folder, SamplePeople.signedIn("陈晓雯", "0127", grants));
            desk.type(PHONE);
            desk.press(KeyCode.ENTER);
            assertThat(desk.said()).doesNotContain("⇧F3").isNotEmpty();
            assertThat(desk.find("#enrol-stranger").isVisible()).isFalse();
            desk.pressWithShift(KeyCode.F3);
            assertThat(desk.it.desk.flow().get()).isEmpty();
        });
    }

    private void ask(long id, boolean required) {
        desk.it.server.strangers().ask(new OwnField(id, 0, OwnFieldKind.TEXT,
                new OwnFieldProfile("口味", required, 0, List.of()), false));
    }

    private void name() {
        desk.press(KeyCode.L, KeyCode.I, KeyCode.N);
    }

    private String words() {
        return String.join(" ", desk.find("#name").getScene().getRoot().lookupAll(".callout .label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList());
    }

    private String text(String field) {
        return ((TextField) desk.find(field)).getText();
    }

    private void text(String field, String text) {
        ((TextField) desk.find(field)).setText(text);
    }
}
