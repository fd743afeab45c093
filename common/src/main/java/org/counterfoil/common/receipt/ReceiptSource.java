package org.counterfoil.common.receipt;

import java.time.ZoneId;
import java.util.Objects;

import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.TransactionDetails;

/**
 * What a receipt is filled from.
 *
 * @param desk gives the merchant's name, currency and hotline
 * @param zone the store's, for the time that is printed
 * @param copy 0 for the original, else which reprint this is
 */
public record ReceiptSource(TransactionDetails transaction, Desk desk, Language language, ZoneId zone, int copy) {
    public ReceiptSource {
        Objects.requireNonNull(transaction);
        Objects.requireNonNull(desk);
        Objects.requireNonNull(language);
        Objects.requireNonNull(zone);
        if (copy < 0) {
            throw new IllegalArgumentException("a copy counts from 1, the original is 0: " + copy);
        }
    }
}
