package org.counterfoil.trials.model;

import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction.EarnBase;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.counterfoil.server.ledger.QuotaKind;

/**
 * What happens in one step of a script. Members and coupons count from 0. {@code of} is the number of an earlier step:
 * one that is not there, or did nothing, is like a transaction that nobody knows. {@code days} is how many days a lot
 * lasts, today included; 0 for ever.
 */
sealed interface Operation {

    /** Paid in here or at the other store, on the store's quota or not; {@code ceiling} 0 for none. */
    record Recharge(int member, long principal, long bonus, int days, boolean elsewhere, boolean quota, long ceiling)
            implements
                Operation {}

    /** Earns a point per 1.00, on the store's quota or not; with a coupon, or −1 for none. */
    record Spend(int member, long amount, ConsumptionOrder order, EarnBase earn, boolean quota, int coupon)
            implements
                Operation {}

    /** Paid in cash; earns a point per 1.00. */
    record CashSale(int member, long amount) implements Operation {}

    record GivePoints(int member, long amount, int days) implements Operation {}

    record SpendPoints(int member, long amount) implements Operation {}

    record GiveCounts(int member, long amount, int days) implements Operation {}

    record UseCounts(int member, long amount) implements Operation {}

    record Transfer(int from, int to, long amount, ConsumptionOrder order) implements Operation {}

    /** A correction by hand, up or (below zero) down. */
    record Adjust(int member, Pot pot, long amount) implements Operation {}

    record CashOut(int member, long amount, ConsumptionOrder order) implements Operation {}

    /** Issues the coupon (+1) or uses it (−1). */
    record Coupon(int coupon, int amount) implements Operation {}

    record Quota(QuotaKind kind, QuotaPurpose purpose, long amount) implements Operation {}

    record Reserve(int member, Pot pot, long amount) implements Operation {}

    record Release(int of) implements Operation {}

    /** Frees what a reservation held back, and spends. */
    record Capture(int of, int member, long amount, ConsumptionOrder order) implements Operation {}

    record Void(int of, PointsGone points) implements Operation {}

    record Return(int of, long amount, PointsGone points) implements Operation {}

    /** The member's card is lost, or found again. */
    record Card(int member, boolean lost) implements Operation {}

    /** The store is closed, or opened again. */
    record Store(boolean closed) implements Operation {}

    /** Some days later, whatever has ended expires. */
    record Days(int days) implements Operation {}

    /** The request of an earlier step once more, with the same body or with another one under the same uuid. */
    record Again(int of, boolean changed) implements Operation {}
}
