package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.concurrent.TimeUnit;

import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.counterfoil.client.Fx;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The photo of whoever stands at the desk, while the keys stay what they are. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MemberFacesTest extends AtTheDesk {

    @Test
    void aMemberIsShownByThePhotoAndTheKeysSellAsEver() {
        Fx.run(() -> {
            desk.it.server.faces().give(SamplePeople.LIN_ID);
            desk.scan(SamplePeople.LIN);
            assertThat(hasPhoto()).isTrue();
            assertThat(desk.focus().getId()).as("the scan field keeps the focus").isEqualTo("scan");
            desk.type("10");
            desk.press(KeyCode.ENTER);
            assertThat(hasPhoto()).as("it stays while the price is shown").isTrue();
            desk.press(KeyCode.ENTER);
            assertThat(desk.pressed()).isEqualTo(4);
            assertThat(desk.it.done().card()).isEqualTo(SamplePeople.LIN);
            assertThat(desk.it.server.faces().asked()).containsExactly(SamplePeople.LIN_ID);
        });
    }

    @Test
    void anotherMemberIsNotShownByThePhotoOfTheOneBefore() {
        Fx.run(() -> {
            desk.it.server.faces().give(SamplePeople.LIN_ID);
            desk.scan(SamplePeople.LIN);
            desk.scan(SamplePeople.SU);
            assertThat(hasPhoto()).isFalse();
            assertThat(desk.it.server.faces().asked()).containsExactly(SamplePeople.LIN_ID, SamplePeople.SU_ID);
        });
    }

    @Test
    void withoutAnAnswerThereIsNoPhotoAndNoErrorAndTheSaleGoesOn() {
        Fx.run(() -> {
            desk.it.server.faces().give(SamplePeople.LIN_ID);
            desk.it.server.faces().line(SampleServer.Line.DOWN);
            desk.scan(SamplePeople.LIN);
            assertThat(hasPhoto()).isFalse();
            assertThat(desk.said()).isEmpty();
            desk.type("10");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(desk.it.done().card()).isEqualTo(SamplePeople.LIN);
        });
    }

    @Test
    void whoMayNotSeeMembersIsNotShownTheirPhotosAndNoneIsAskedFor() {
        Fx.run(() -> {
            var grants = new EnumMap<Permission, Access>(SamplePeople.signedIn().grants());
            grants.put(Permission.MEMBERS, Access.HIDDEN);
            desk.close();
            desk = new SceneDesk(folder, SamplePeople.signedIn("周平", "0128", grants));
            desk.it.server.faces().give(SamplePeople.LIN_ID);
            desk.scan(SamplePeople.LIN);
            assertThat(hasPhoto()).isFalse();
            assertThat(desk.it.server.faces().asked()).isEmpty();
        });
    }

    private boolean hasPhoto() {
        return ((Pane) desk.find("#member-face")).getChildren().getFirst() instanceof ImageView;
    }
}
