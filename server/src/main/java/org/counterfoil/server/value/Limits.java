package org.counterfoil.server.value;

import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.server.organisation.Places;
import org.springframework.stereotype.Component;

/** How much one transaction may move. */
@Component
class Limits {

    private static final int MOST_USES = 9_999;

    private final Places places;

    Limits(Places places) {
        this.places = places;
    }

    /** Refuses: amount-not-positive, amount-too-large, over-transaction-limit. */
    void money(long minor) {
        Amount.positive(minor);
        var limit = places.terms().saleLimit();
        if (minor > limit) {
            throw Refusal.of(RefusalCode.OVER_TRANSACTION_LIMIT, "max", limit).thrown();
        }
    }

    /** The same for a recharge. Refuses also: recharge-out-of-range. */
    void recharge(long minor) {
        money(minor);
        var least = places.parameters().number(Parameter.RECHARGE_LEAST);
        var most = places.parameters().number(Parameter.RECHARGE_MOST);
        if (minor < least || minor > most) {
            throw Refusal.of(RefusalCode.RECHARGE_OUT_OF_RANGE, "min", least).with("max", most).thrown();
        }
    }

    /** The same for a sale, of which coupons may leave nothing to be paid. */
    void sale(PricedBasket basket) {
        if (!basket.isCovered()) {
            money(basket.net());
        }
    }

    /** Refuses: amount-not-positive, amount-too-large. */
    void points(long points) {
        Amount.positive(points);
    }

    /** Refuses: amount-not-positive, amount-too-large. */
    void uses(int uses) {
        if (uses > MOST_USES) {
            throw Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", MOST_USES).thrown();
        }
        Amount.positive(uses);
    }

    /** Refuses: amount-not-positive for zero, amount-too-large, over-transaction-limit, approval-needed. */
    void adjustment(AdjustedAsset asset, long amount) {
        var size = amount == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(amount);
        var alone = places.parameters().number(asset == AdjustedAsset.POINTS
                ? Parameter.ADJUST_ALONE_POINTS
                : Parameter.ADJUST_ALONE_MONEY);
        if (asset == AdjustedAsset.POINTS) {
            points(size);
        } else {
            money(size);
        }
        if (size > alone) {
            throw Refusal.of(RefusalCode.APPROVAL_NEEDED, "max", alone).thrown();
        }
    }
}
