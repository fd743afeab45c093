package org.counterfoil.server.ledger.engine;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKind;

/** The refusal of an account that does not hold enough. */
final class Insufficient {

    private Insufficient() {}

    static Refusal of(AccountKind kind, long available, long missing) {
        return Refusal.of(codeOf(kind)).with("available", available).with("missing", missing);
    }

    private static RefusalCode codeOf(AccountKind kind) {
        return switch (kind) {
            case POINTS, POINTS_DEBT -> RefusalCode.POINTS_INSUFFICIENT;
            case COUNTS -> RefusalCode.COUNTS_INSUFFICIENT;
            case COUPON -> RefusalCode.COUPON_USED;
            case RECHARGE_QUOTA, POINTS_QUOTA -> RefusalCode.STORE_QUOTA_EXHAUSTED;
            default -> RefusalCode.BALANCE_INSUFFICIENT;
        };
    }
}
