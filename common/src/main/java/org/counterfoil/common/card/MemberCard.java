package org.counterfoil.common.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.MemberProfile;
import org.counterfoil.common.ledger.TransactionKind;

/**
 * A card that was scanned, with its holder and what the holder owns.
 *
 * @param pinNeeded the transactions for which the holder's PIN is asked
 */
public record MemberCard(String number, CardStatus status, Optional<LocalDate> expires, MemberProfile member,
        Balances balances, Set<TransactionKind> pinNeeded) {

    public MemberCard {
        pinNeeded = Set.copyOf(pinNeeded);
    }
}
