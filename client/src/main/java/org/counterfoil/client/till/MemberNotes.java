package org.counterfoil.client.till;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.counterfoil.client.value.DeskSession;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderKind;

/**
 * What a desk should know of the members at its open sales. It is asked for once a member is at a sale, and nobody
 * waits for it: what is not answered is not said.
 */
final class MemberNotes implements AutoCloseable {

    private final GuestAnswers<List<MemberReminder>> answers;

    MemberNotes(DeskSession session, ReadOnlyObjectProperty<Sale> current) {
        answers = new GuestAnswers<>(session.executor(), current,
                member -> List.copyOf(session.apis().api(ReminderApi.class).ofMember(member)));
    }

    /** By the member's id. */
    ReadOnlyObjectProperty<Map<Long, List<MemberReminder>>> known() {
        return answers.known();
    }

    /** What is not on the member's strip already; nothing while it is not known. */
    List<MemberReminder> of(Optional<MemberCard> card) {
        return card.map(shown -> known().get().getOrDefault(shown.member().id(), List.of()).stream()
                .filter(note -> !isShown(note, shown)).toList()).orElse(List.of());
    }

    @Override
    public void close() {
        answers.close();
    }

    /** The strip itself tells of birthdays by the solar calendar and of bonus that ends. */
    private static boolean isShown(MemberReminder note, MemberCard card) {
        return note.kind() == ReminderKind.BIRTHDAY && card.member().birthday().isPresent()
                || note.kind() == ReminderKind.EXPIRING && note.points() == 0
                        && card.balances().bonusExpiring().isPresent();
    }
}
