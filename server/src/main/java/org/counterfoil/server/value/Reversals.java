package org.counterfoil.server.value;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.value.transaction.StoredTransaction;

/** What can be taken back, and what a void and a goods return say: the same parties and lines as that. */
public final class Reversals {

    private Reversals() {}

    /** Whether a transaction of this kind can be voided. */
    public static boolean voidable(TransactionKind kind) {
        return switch (kind) {
            case RECHARGE, SPEND, CASH_SALE, POINTS_SPEND, COUNT_ADD, COUNT_USE, TRANSFER, ADJUSTMENT, CARD_DEPOSIT,
                    CARD_FEE ->
                true;
            case VOID, GOODS_RETURN, CASH_OUT, COUPON_ISSUE, CARD_OPERATION, MIGRATION, MERGE, EXPIRY, QUOTA_GRANT,
                    RESERVATION, BALANCE_QUERY ->
                false;
        };
    }

    static Wording wording(StoredTransaction original, String reason) {
        var body = original.body();
        return new Wording(body.parties(), body.level(), body.lines(), List.of(), 0, reason, Optional.empty(),
                Optional.empty());
    }
}
