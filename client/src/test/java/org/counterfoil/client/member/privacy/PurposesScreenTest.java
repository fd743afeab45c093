package org.counterfoil.client.member.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SamplePurposes;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What members are asked to agree to, by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PurposesScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SamplePurposes purposes = new SamplePurposes(sitting);

    @BeforeEach
    void open() {
        open(sitting.administrator(new Played().with(ConsentPurposeApi.class, purposes)), PurposesScreen::new);
    }

    @Test
    void aPurposeIsAddedWithItsTextAndATakenNameIsToldAtItsField() {
        add("#name");
        hands.type("Personal offers");
        Fx.run(() -> ((TextArea) find("#text")).setText("Letters by post."));
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> focus() == find("#name") && says("Another purpose has this name"));
        hands.type("Post");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(purposes.list().getLast().text()).isEqualTo("Letters by post.");
    }

    @Test
    void anotherTextIsAnotherEdition() {
        details(0);
        fire("Edit");
        Fx.until("the form is open", () -> focus() == find("#name"));
        Fx.run(() -> ((TextArea) find("#text")).setText("At most four messages a month."));
        Fx.run(() -> ((Button) find("#save")).fire());
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(purposes.list().getFirst().edition()).isEqualTo(3);
    }

    @Test
    void aPurposeIsRetiredAfterAQuestion() {
        details(0);
        fire("Retire");
        Fx.until("it asks", () -> find("#agree") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Marketing messages is retired."));
        assertThat(purposes.list().getFirst().retired()).isTrue();
    }
}
