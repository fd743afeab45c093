package org.counterfoil.server.value;

import java.util.Optional;

import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.VoidTransaction;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.approval.Matter;
import org.counterfoil.server.shared.approval.SecondPerson;
import org.counterfoil.server.value.transaction.StoredTransaction;
import org.springframework.stereotype.Component;

/** How much one transaction may move. */
@Component
class Limits {

    private static final int MOST_USES = 9_999;

    private final Places places;
    private final SecondPerson second;

    Limits(Places places, SecondPerson second) {
        this.places = places;
        this.second = second;
    }

    /** Refuses: amount-not-positive, amount-too-large, over-transaction-limit. */
    void money(long minor) {
        places.terms().currency().positive(minor);
        var limit = places.terms().saleLimit();
        if (minor > limit) {
            throw Refusal.of(RefusalCode.OVER_TRANSACTION_LIMIT, "max", limit).thrown();
        }
    }

    /** The same for a recharge. Refuses also: recharge-out-of-range. */
    void recharge(long minor) {
        money(minor);
        var least = places.number(Parameter.RECHARGE_LEAST);
        var most = places.number(Parameter.RECHARGE_MOST);
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

    /** Refuses: amount-not-positive for zero, amount-too-large, over-transaction-limit. */
    void adjustment(Adjust command) {
        if (command.asset() == AdjustedAsset.POINTS) {
            points(size(command.amount()));
        } else {
            money(size(command.amount()));
        }
    }

    /** How much a quota is changed by at once. Refuses: amount-not-positive for zero, amount-too-large. */
    void granted(StoreQuota quota, long amount) {
        var size = size(amount);
        switch (quota) {
            case RECHARGE -> places.terms().currency().positive(size);
            case POINTS -> Amount.positive(size);
        }
    }

    /** Who has approved an adjustment, where one person may not do so much alone. Refuses as an approval does. */
    Optional<Approver> approverOf(Adjust command, Caller caller) {
        var alone = command.asset() == AdjustedAsset.POINTS
                ? Parameter.ADJUST_ALONE_POINTS
                : Parameter.ADJUST_ALONE_MONEY;
        return second.over(places.number(alone), size(command.amount()),
                new Matter("adjust", command.card(), Permission.ADJUSTMENT), command.approval(), caller);
    }

    /** The same of a grant of this size. */
    Optional<Approver> quota(AdjustQuota command, long size, Caller caller) {
        var alone = switch (command.quota()) {
            case RECHARGE -> Parameter.RECHARGE_QUOTA_ALONE;
            case POINTS -> Parameter.POINTS_QUOTA_ALONE;
        };
        return second.over(places.number(alone), size,
                new Matter("adjust-quota", places.store(command.store()).code() + " " + command.quota(),
                        Permission.STORE_QUOTAS),
                command.approval(), caller);
    }

    /** The same of voiding, by the money that was moved. */
    Optional<Approver> voiding(StoredTransaction original, VoidTransaction command, Caller caller) {
        return second.over(places.number(Parameter.VOID_ALONE), Math.abs(original.net()),
                new Matter("void", original.number(), Permission.VOID), command.approval(), caller);
    }

    private static long size(long amount) {
        return amount == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(amount);
    }
}
