package org.counterfoil.client.till;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.Latest;
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

    private final DeskSession session;
    private final Latest latest = new Latest();
    private final Subscription listening;
    private final ReadOnlyObjectWrapper<Map<Long, List<MemberReminder>>> known = new ReadOnlyObjectWrapper<>(Map.of());

    /** A member at a sale, by their ids. */
    private record Guest(int sale, long member) {}

    MemberNotes(DeskSession session, ReadOnlyObjectProperty<Sale> current) {
        this.session = session;
        listening = current.map(sale -> sale.member().map(card -> new Guest(sale.id(), card.member().id())))
                .subscribe(guest -> guest.ifPresent(this::ask));
    }

    /** By the member's id. */
    ReadOnlyObjectProperty<Map<Long, List<MemberReminder>>> known() {
        return known.getReadOnlyProperty();
    }

    /** What is not on the member's strip already; nothing while it is not known. */
    List<MemberReminder> of(Optional<MemberCard> card) {
        return card.map(shown -> known.get().getOrDefault(shown.member().id(), List.of()).stream()
                .filter(note -> !isShown(note, shown)).toList()).orElse(List.of());
    }

    @Override
    public void close() {
        listening.unsubscribe();
        latest.drop();
    }

    private void ask(Guest guest) {
        var token = latest.next();
        session.executor().<List<MemberReminder>>call(
                () -> session.apis().api(ReminderApi.class).ofMember(guest.member()), outcome -> {
                    if (token.current() && outcome instanceof Outcome.Done<List<MemberReminder>>(var notes)) {
                        know(guest.member(), notes);
                    }
                });
    }

    private void know(long member, List<MemberReminder> notes) {
        var more = new LinkedHashMap<>(known.get());
        more.remove(member);
        more.put(member, List.copyOf(notes));
        if (more.size() > OpenSales.MOST) {
            more.pollFirstEntry();
        }
        known.set(more);
    }

    /** The strip itself tells of birthdays by the solar calendar and of bonus that ends. */
    private static boolean isShown(MemberReminder note, MemberCard card) {
        return note.kind() == ReminderKind.BIRTHDAY && card.member().birthday().isPresent()
                || note.kind() == ReminderKind.EXPIRING && note.points() == 0
                        && card.balances().bonusExpiring().isPresent();
    }
}
