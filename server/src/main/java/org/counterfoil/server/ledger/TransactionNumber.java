package org.counterfoil.server.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The number of a transaction as people read and type it: business date, writer slot and the slot's own count, 20
 * digits without a gap ({@code 20260131} {@code 01} {@code 0000000042}).
 *
 * @param slot 1 to 99
 */
public record TransactionNumber(LocalDate businessDate, int slot, long sequence) {

    private static final long IDS_PER_SLOT = 1_000_000_000_000L;
    private static final int DATE_DIGITS = 8;
    private static final int SLOT_DIGITS = 2;
    private static final int DIGITS = 20;

    /** The number of a transaction. */
    public static TransactionNumber of(long id, LocalDate businessDate) {
        return new TransactionNumber(businessDate, (int) (id / IDS_PER_SLOT), id % IDS_PER_SLOT);
    }

    /** The id of the transaction with the given place in its slot. */
    public static long id(int slot, long sequence) {
        return slot * IDS_PER_SLOT + sequence;
    }

    /** Reads a number that a person typed; empty when it is none. */
    public static Optional<TransactionNumber> parse(String text) {
        var digits = text.strip();
        if (digits.length() != DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.parse(digits.substring(0, DATE_DIGITS), DateTimeFormatter.BASIC_ISO_DATE);
            var slot = Integer.parseInt(digits.substring(DATE_DIGITS, DATE_DIGITS + SLOT_DIGITS));
            return Optional.of(new TransactionNumber(date, slot,
                    Long.parseLong(digits.substring(DATE_DIGITS + SLOT_DIGITS))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The transaction's id. */
    public long id() {
        return id(slot, sequence);
    }

    /** The 20 digits. */
    public String text() {
        return businessDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%02d%010d".formatted(slot, sequence);
    }
}
