package org.counterfoil.common.receipt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template may name; empty on a receipt that it has no meaning for. */
enum Fact {
    MERCHANT,
    STORE,
    HOTLINE,
    TERMINAL,
    /** What the house calls the terminal. */
    ALIAS,
    OPERATOR,
    OPERATOR_NUMBER,
    KIND,
    NUMBER,
    TIME,
    BUSINESS_DATE,
    /** The mark of a reprint, with its count. */
    COPY,
    /** The mark of a transaction that was voided, with the number that did it. */
    VOIDED_BY,
    CARD,
    MEMBER,
    LEVEL,
    /** Before rules, where that differs from what was paid. */
    GROSS,
    PAID,
    TENDER,
    RECEIVED,
    CHANGE,
    PRINCIPAL_USED,
    BONUS_USED,
    /** The main card of a team whose balance paid; masked. */
    TEAM_PAID,
    /** The same where what it paid goes back. */
    TEAM_BACK,
    /** For whom it paid: the card that was presented, masked, and its member. */
    TEAM_FOR,
    /** What the main card was given for the sale, or what was taken from it; signed. */
    TEAM_POINTS,
    RECHARGED,
    BONUS_GIVEN,
    /** Recharged and bonus together. */
    CREDITED,
    POINTS_SPENT,
    TRANSFERRED,
    FROM_CARD,
    TO_CARD,
    /** The number of the transaction that this one takes back. */
    VOIDS,
    VOIDED,
    REFUNDED,
    /** Kept back for points that are spent. */
    DEDUCTED,
    /** What went back after that. */
    GIVEN_BACK,
    /** What went back of this sale since. */
    RETURNED,
    PAID_OUT,
    BONUS_FORFEITED,
    /** Given or taken by this transaction, signed. */
    POINTS,
    POINTS_AFTER,
    /** Principal and bonus together; known where the transaction names both. */
    BALANCE,
    PRINCIPAL_AFTER,
    BONUS_AFTER,
    REMARK;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Fact> of(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
    }
}
