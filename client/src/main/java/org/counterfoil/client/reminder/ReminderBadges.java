package org.counterfoil.client.reminder;

import java.util.List;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.reminder.MemberReminder;

/** What a desk should know of a member, in a few badges. */
public final class ReminderBadges {

    private static final int MOST = 4;

    private ReminderBadges() {}

    /** The most urgent ones. */
    public static List<StatusBadge> of(List<MemberReminder> reminders, Texts texts) {
        var words = new ReminderWords(texts);
        return reminders.stream().limit(MOST)
                .map(reminder -> new StatusBadge(words.about(reminder), tone(reminder))).toList();
    }

    private static Tone tone(MemberReminder reminder) {
        return switch (reminder.kind()) {
            case BIRTHDAY -> Tone.ACCENT;
            case MEMBER_ENDING, CARD_ENDING, BALANCE_LOW, EXPIRING -> Tone.WARNING;
            case NOT_SEEN -> Tone.NEUTRAL;
        };
    }
}
