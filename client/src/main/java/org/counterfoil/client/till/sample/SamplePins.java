package org.counterfoil.client.till.sample;

import java.util.Optional;

import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The pretend server's check of a PIN: one PIN for all. */
final class SamplePins {

    private SamplePins() {}

    static void check(MemberCard card, TransactionKind kind, Optional<String> pin) {
        if (card.pinNeeded().contains(kind)) {
            var given = pin.orElseThrow(() -> Refusal.of(RefusalCode.PIN_NEEDED).thrown());
            if (!given.equals(SamplePeople.PIN)) {
                throw Refusal.of(RefusalCode.PIN_WRONG).thrown();
            }
        }
    }
}
