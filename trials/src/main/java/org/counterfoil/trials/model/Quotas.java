package org.counterfoil.trials.model;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.QuotaKind;

/** The store's quotas: one number each, however many shards the ledger keeps. */
final class Quotas {

    private Quotas() {}

    /** The name of the account in the model. */
    static String name(QuotaKind kind) {
        return switch (kind) {
            case RECHARGE -> "QR";
            case POINTS -> "QP";
        };
    }

    /** The quota of recharges is also the gate of its store. Nothing moves nothing. */
    static void move(Books books, Entry entry, String name, long amount) {
        if (amount == 0) {
            return;
        }
        if (books.closed && name.equals("QR")) {
            throw Books.refuse(RefusalCode.STORE_CLOSED);
        }
        books.move(entry, name, amount, RefusalCode.STORE_QUOTA_EXHAUSTED);
    }
}
