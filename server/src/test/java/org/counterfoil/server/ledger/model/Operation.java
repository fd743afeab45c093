package org.counterfoil.server.ledger.model;

import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.SpentPoints;

/** One step of a random life of a merchant. Members are 0 to 2; a step names earlier transactions by their place. */
sealed interface Operation {

    record Recharge(int member, long principal, long bonus, int bonusDays) implements Operation {}

    /** Earns a point per 1.00. */
    record Spend(int member, long amount, ConsumptionOrder order) implements Operation {}

    record GivePoints(int member, long amount, int days) implements Operation {}

    record SpendPoints(int member, long amount) implements Operation {}

    record Transfer(int from, int to, long amount) implements Operation {}

    record Void(int place, SpentPoints policy) implements Operation {}

    record Return(int place, long amount, SpentPoints policy) implements Operation {}

    record Reserve(int member, long amount) implements Operation {}

    record Release(int place) implements Operation {}

    /** Issues the coupon (+1) or uses it (−1). */
    record Coupon(int coupon, int amount) implements Operation {}

    record GrantQuota(long amount) implements Operation {}

    record UseQuota(long amount) implements Operation {}

    /** Some days later, whatever has ended expires. */
    record Days(int days) implements Operation {}
}
