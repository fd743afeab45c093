package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

import org.counterfoil.client.Fx;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a desk is told of whoever stands there, while the keys stay what they are. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MemberNotesTest extends AtTheDesk {

    private static final long LIN_ID = 1;

    @Test
    void aMemberIsShownWithWhatIsToBeKnownAndFiveKeysStillSell() {
        Fx.run(() -> {
            desk.it.server.notes().note(SamplePeople.SU_ID, MemberReminder.in(ReminderKind.BIRTHDAY, 0),
                    MemberReminder.in(ReminderKind.MEMBER_ENDING, 3),
                    new MemberReminder(ReminderKind.BALANCE_LOW, 0, 6_430, 0));
            desk.scan(SamplePeople.SU);
            assertThat(notes()).containsExactly("今天生日", "会员到期：3 天后", "余额不足：¥64.30");
            desk.type("10");
            desk.press(KeyCode.ENTER);
            assertThat(notes()).as("they stay while the price is shown").hasSize(3);
            desk.press(KeyCode.ENTER);
            assertThat(desk.pressed()).isEqualTo(4);
            assertThat(desk.it.done().net()).isEqualTo(1_000);
            assertThat(desk.it.server.notes().asked()).containsExactly(SamplePeople.SU_ID);
        });
    }

    @Test
    void whatTheStripSaysAlreadyIsNotSaidTwice() {
        Fx.run(() -> {
            desk.it.server.notes().note(LIN_ID, MemberReminder.in(ReminderKind.BIRTHDAY, 2),
                    new MemberReminder(ReminderKind.EXPIRING, 14, 5_800, 0),
                    MemberReminder.in(ReminderKind.CARD_ENDING, 1));
            desk.scan(SamplePeople.LIN);
            assertThat(notes()).containsExactly("卡片到期：明天");
            desk.scan(SamplePeople.ZHOU);
            assertThat(notes()).as("of another member").isEmpty();
        });
    }

    @Test
    void withoutAnAnswerNothingIsSaidAndTheSaleGoesOn() {
        Fx.run(() -> {
            desk.it.server.notes().note(SamplePeople.SU_ID, MemberReminder.in(ReminderKind.BIRTHDAY, 0));
            desk.it.server.notes().line(SampleServer.Line.DOWN);
            desk.scan(SamplePeople.SU);
            assertThat(notes()).isEmpty();
            assertThat(desk.said()).isEmpty();
            desk.type("10");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(desk.it.done().net()).isEqualTo(1_000);
        });
    }

    private List<String> notes() {
        return ((FlowPane) desk.find("#member-notes")).getChildren().stream().map(Label.class::cast)
                .map(Label::getText).toList();
    }
}
