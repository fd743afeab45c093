package org.counterfoil.client.messaging.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleNotices;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writing notices by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class NoticesScreenTest extends OfficeScreenFixture {

    /** With the buttons of their calendars. */
    private static final int FIELDS = 6;

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleNotices notices = new SampleNotices(sitting);

    @Test
    void aNoticeIsWrittenForSomeStores() {
        open(Map.of());
        add("#title");
        hands.type("Water off");
        hands.press(KeyCode.TAB);
        hands.type("From noon.");
        for (var stops = 0; stops < FIELDS && !Fx.call(() -> focus() == find("#stores")); stops++) {
            hands.press(KeyCode.TAB);
        }
        Fx.until("the cursor is in the stores", () -> focus() == find("#stores"));
        hands.type("0007, 0012");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null);
        assertThat(notices.newest()).isEqualTo(new NoticeText("Water off", "From noon.", Sitting.TODAY,
                Sitting.TODAY.plusWeeks(1), Set.of("0007", "0012")));
        Fx.until("it stands in the list", () -> says("Water off"));
    }

    @Test
    void whoHasReadItStandsInItsDetails() {
        open(Map.of());
        details(0);
        assertThat(Fx.call(() -> says("0127 Chen Xiaowen"))).isTrue();
        assertThat(Fx.call(() -> says("and 11 more"))).isTrue();
    }

    @Test
    void aNoticeIsWithdrawnAfterAQuestion() {
        open(Map.of());
        details(0);
        fire("Withdraw");
        Fx.until("it asks", () -> find("#agree") != null);
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("is withdrawn."));
        details(0);
        assertThat(offers("Edit")).isFalse();
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingElse() {
        open(Map.of(Permission.NOTICES, Access.READ));
        assertThat(Fx.call(() -> find("#action-add"))).isNull();
        details(0);
        assertThat(offers("Edit")).isFalse();
        assertThat(offers("Withdraw")).isFalse();
    }

    private void open(Map<Permission, Access> limits) {
        open(sitting.administrator(new Played().with(NoticeApi.class, notices), limits), NoticesScreen::new);
    }
}
