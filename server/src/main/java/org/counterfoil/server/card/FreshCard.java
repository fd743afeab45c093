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
 */
public record FreshCard(long id, String number, boolean registered) {

    /** The card as it will be in its holder's hands, before a PIN is asked for the first time. */
    public HeldCard heldBy(MemberFacts member, Optional<LocalDate> lastDay) {
        return new HeldCard(id, number, CardStatus.ACTIVE, lastDay, member, registered, false, Set.of());
    }
}
