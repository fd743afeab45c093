package org.counterfoil.server.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.MemberFacts;

/**
 * A card that was activated, with its holder.
 *
 * @param registered of a person whom the merchant knows; otherwise the card belongs to whoever holds it
 * @param withPin    whether it has a PIN
 * @param pinNeeded the transactions for which the holder's PIN is asked
 * @param team what it is as a sub-card of a team
 */
public record HeldCard(long id, String number, CardStatus status, Optional<LocalDate> expires, MemberFacts member,
        boolean registered, boolean withPin, Set<TransactionKind> pinNeeded, Optional<TeamPart> team) {

    public HeldCard {
        pinNeeded = Set.copyOf(pinNeeded);
    }

    /** The card itself, when the move is allowed. Refuses: card-move-forbidden, naming both states. */
    public HeldCard able(CardMove move) {
        CardRefusals.after(status, move);
        return this;
    }

    /** The card itself, when it is in this state. Refuses: the state that it is in. */
    private HeldCard in(CardStatus needed) {
        if (status != needed) {
            throw CardRefusals.of(status).thrown();
        }
        return this;
    }

    /**
     * The card itself, when it and its holder may transact on that day.
     *
     * <p>Refuses: card-lost, card-replaced, card-cancelled, card-expired, member-locked, member-cancelled.
     */
    public HeldCard usableOn(LocalDate day) {
        in(CardStatus.ACTIVE);
        if (expires.filter(day::isAfter).isPresent() || member.status() == MemberStatus.EXPIRED) {
            throw Refusal.of(RefusalCode.CARD_EXPIRED).thrown();
        }
        return switch (member.status()) {
            case LOCKED -> throw Refusal.of(RefusalCode.MEMBER_LOCKED).thrown();
            case MERGED -> throw Refusal.of(RefusalCode.MEMBER_MERGED, "kept", member.number()).thrown();
            case CANCELLED -> throw Refusal.of(RefusalCode.MEMBER_CANCELLED).thrown();
            case NORMAL, EXPIRED -> this;
        };
    }
}
