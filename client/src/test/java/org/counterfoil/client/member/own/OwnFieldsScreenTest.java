package org.counterfoil.client.member.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleOwnFields;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Defining fields, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OwnFieldsScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleOwnFields fields = new SampleOwnFields(sitting);

    @BeforeEach
    void open() {
        open(Map.of());
    }

    private void open(Map<Permission, Access> limits) {
        open(sitting.administrator(new Played().with(OwnFieldApi.class, fields), limits), OwnFieldsScreen::new);
    }

    @Test
    void aFieldIsAddedBehindTheOthersAndATakenNameIsToldAtItsField() {
        add("#name");
        hands.type("Taste");
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> focus() == find("#name") && says("Another member field has this name"));
        hands.type("Hobby");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(named("Hobby").profile().place()).isEqualTo(60);
    }

    @Test
    void aChoiceWithoutOptionsIsRefusedAndWithSomeItIsKept() {
        details(1);
        fire("Edit");
        Fx.until("the form is open", () -> focus() == find("#name"));
        Fx.run(() -> ((TextArea) find("#options")).setText(""));
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("A choice needs options"));
        Fx.run(() -> {
            ((TextArea) find("#options")).setText("40\n 41 \n");
            find("#name").requestFocus();
        });
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(named("Shoe size").profile().options()).containsExactly("40", "41");
    }

    @Test
    void aFieldIsRetiredAfterAQuestionAndUsedAgain() {
        details(0);
        fire("Retire");
        Fx.until("it asks", () -> find("#agree") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Taste is retired."));
        assertThat(named("Taste").retired()).isTrue();
        details(0);
        fire("Use again");
        Fx.until("it is told", () -> says("Taste is in use again."));
        assertThat(named("Taste").retired()).isFalse();
    }

    @Test
    void whoMayOnlyLookIsOfferedNothing() {
        shut();
        open(Map.of(Permission.MEMBER_FIELDS, Access.READ));
        assertThat(Fx.call(() -> find("#action-add"))).isNull();
        details(0);
        assertThat(offers("Edit") || offers("Retire")).isFalse();
    }

    private OwnField named(String name) {
        return fields.list().stream().filter(field -> field.profile().name().equals(name)).findFirst().orElseThrow();
    }
}
