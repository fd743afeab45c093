package org.counterfoil.server.card;

import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.database.Unchanged;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a holder's PIN. Tries are counted under the card's lock and on disk before the answer, so that neither
 * guesses side by side nor a refusal of what follows gives a try back.
 */
@Component
public class PinVerifier {

    private static final int LONGEST = 8;

    private final CardRepository cards;
    private final CardRows rows;
    private final PinMacs macs;
    private final TransactionTemplate transaction;
    private final int limit;

    PinVerifier(CardRepository cards, CardRows rows, PinMacs macs, PlatformTransactionManager transactions,
            ServerSettings settings) {
        this.cards = cards;
        this.rows = rows;
        this.macs = macs;
        this.transaction = new TransactionTemplate(transactions);
        this.limit = settings.pin().tries();
    }

    /**
     * Returns when the transaction needs no PIN or the PIN is right.
     *
     * <p>Refuses: pin-needed, pin-wrong (with the tries left), pin-locked.
     *
     * @throws IllegalStateException within a transaction, whose rollback would give the try back
     */
    public void verify(HeldCard card, TransactionKind kind, Optional<String> pin) {
        if (card.pinNeeded().contains(kind)) {
            prove(card, pin);
        }
    }

    /**
     * Returns when the PIN is right; the card has one.
     *
     * <p>Refuses: pin-needed, pin-wrong (with the tries left), pin-locked.
     *
     * @throws IllegalStateException within a transaction, whose rollback would give the try back
     */
    public void prove(HeldCard card, Optional<String> pin) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a PIN is verified before the transaction that it allows");
        }
        var digits = pin.filter(given -> !given.isEmpty())
                .orElseThrow(() -> Refusal.of(RefusalCode.PIN_NEEDED).thrown());
        transaction.execute(_ -> judge(card, digits)).ifPresent(refusal -> {
            throw refusal.thrown();
        });
    }

    /** Returned and not thrown, so that the count commits. */
    private Optional<Refusal> judge(HeldCard held, String pin) {
        var right = rows.lockUntried(held.id()).filter(_ -> pin.length() <= LONGEST)
                .filter(untried -> macs.same(untried.mac(), held.number(), pin));
        if (right.isPresent()) {
            renew(held, right.get(), pin);
            return Optional.empty();
        }
        return count(cards.lock(held.id()).orElseThrow(), pin);
    }

    /** Only while it is entered can a PIN be kept by a newer key. */
    private void renew(HeldCard held, CardRows.UntriedPin right, String pin) {
        if (PinMacs.versionOf(right.mac()) < right.newest()) {
            rows.keepMac(held.id(), macs.of(held.number(), pin));
        } else {
            Unchanged.mark();
        }
    }

    private Optional<Refusal> count(Card card, String pin) {
        if (card.isPinLocked(limit)) {
            return Optional.of(Refusal.of(RefusalCode.PIN_LOCKED));
        }
        if (pin.length() <= LONGEST && card.hasPin(mac -> macs.same(mac, card.number(), pin))) {
            card.forgetWrongPins();
            return Optional.empty();
        }
        var left = card.countWrongPin(limit);
        return Optional.of(left > 0
                ? Refusal.of(RefusalCode.PIN_WRONG, "left", left)
                : Refusal.of(RefusalCode.PIN_LOCKED));
    }
}
