package org.counterfoil.server.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.server.member.MemberFacts;

/**
 * A produced card that nobody has yet.
 *
 * @param registered of a person whom the merchant knows; otherwise it will belong to whoever holds it
 * @param expires    the last day of its batch, where that has one
 * @param months     how long its type is valid from the activation on; empty for good
 */
public record FreshCard(long id, String number, boolean registered, Optional<LocalDate> expires,
        Optional<Integer> months) {

    /** The last day of a card that is activated today: what was asked for, else its batch's, else by its type. */
    public Optional<LocalDate> lastDay(Optional<LocalDate> asked, LocalDate today) {
        return asked.or(() -> expires).or(() -> months.map(today::plusMonths));
    }

    /** The card as it will be in its holder's hands, before a PIN is asked for the first time. */
    public HeldCard heldBy(MemberFacts member, Optional<LocalDate> lastDay) {
        return new HeldCard(id, number, CardStatus.ACTIVE, lastDay, member, registered, false, Set.of(),
                Optional.empty());
    }
}
