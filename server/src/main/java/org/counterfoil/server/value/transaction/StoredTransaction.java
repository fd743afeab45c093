package org.counterfoil.server.value.transaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.value.recipe.Holder;

/**
 * A transaction as it stands in the books, without its postings. Amounts in minor units.
 *
 * @param counterparty the other side of a transfer, or of its void
 * @param reverses number of what it voids or returns
 * @param voidedBy number of what voided it
 * @param returned minor units that goods returns brought back
 */
public record StoredTransaction(long id, String number, TransactionKind kind, Instant recordedAt,
        LocalDate businessDate, long store, long operator, Optional<Long> card, Optional<Long> member,
        Optional<Holder> counterparty, long gross, long net, long points, Tender tender, TransactionBody body,
        Optional<String> reverses,
        Optional<String> voidedBy, long returned) {

    /** Whether this is the receiving card of a transfer, or of its void. */
    boolean receivedBy(long id) {
        return counterparty.filter(other -> other.card() == id).isPresent();
    }

    /** The card that was presented; empty without one. */
    public String cardNumber() {
        return body.card();
    }
}
