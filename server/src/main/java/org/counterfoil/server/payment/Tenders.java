package org.counterfoil.server.payment;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;

/** Tenders that bring money from outside into the books. */
public final class Tenders {

    private Tenders() {}

    /**
     * The merchant's account of what a tender received.
     *
     * <p>Refuses: tender-unknown, for what moves value inside the books alone.
     */
    public static AccountKey received(long merchant, Tender tender) {
        return AccountKey.house(merchant, AccountKind.TENDER, number(tender), Assets.MONEY);
    }

    /** The tender's number in the books, for ever the same. */
    private static long number(Tender tender) {
        return switch (tender) {
            case CASH -> 1;
            case BANK_CARD -> 2;
            case BANK_TRANSFER -> 3;
            case STORED_VALUE, POINTS -> throw Refusal.of(RefusalCode.TENDER_UNKNOWN, "tender", tender.key()).thrown();
        };
    }
}
