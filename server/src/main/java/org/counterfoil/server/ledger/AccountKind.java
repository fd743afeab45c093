package org.counterfoil.server.ledger;

import static org.counterfoil.server.ledger.AccountMode.H;
import static org.counterfoil.server.ledger.AccountMode.M;
import static org.counterfoil.server.ledger.AccountMode.N;

/**
 * What an account is for. A positive balance of a member's account is what the house owes the member; a house
 * account stands on the other side of it.
 */
public enum AccountKind {
    /** Money that a member paid in; owner is the member. */
    PRINCIPAL(N, true),
    /** Money given to a member by rule; owner is the member. */
    BONUS(N, true),
    /** Points of a member, in their smallest unit. */
    POINTS(N, true),
    /** Uses of one counted service; owner is the member. */
    COUNTS(N, true),
    /** The purse and the gate of one card; owner is the card. BLOCKED while the card is not usable. */
    CARD_PURSE(N, false),
    /** Points that a member owes after giving back what was already spent: zero or below. */
    POINTS_DEBT(M, false),
    /** One coupon, 1 while it can be used; owner is the coupon. */
    COUPON(N, false),

    /** What a sub-card has used of its team's balance in a period; owner is its place in the team. */
    TEAM_USED(N, false),

    /** Received by one tender (below zero: received); owner is the tender's number. */
    TENDER(H, false),
    /** What the store in {@code scope} owes the store in {@code owner}; its mirror has the opposite sign. */
    DUE(H, false),
    /** Goods and services sold; owner is the store. */
    SALES(H, false),
    /** Bonus given (below zero). */
    BONUS_COST(H, false),
    /** Points given (below zero) less points taken. */
    POINTS_ISSUED(H, false),
    /** Uses given (below zero) less uses taken. */
    COUNTS_ISSUED(H, false),
    /** Coupons given (below zero) less coupons used. */
    COUPONS_ISSUED(H, false),
    /** Value that expired or was forfeited. */
    BREAKAGE(H, false),
    /** Value brought in from an earlier system (below zero). */
    MIGRATION(H, false),
    /**
     * Spent points that members kept when what had earned them was taken back (below zero), and the money that was kept
     * back for them (above zero).
     */
    POINTS_KEPT(H, false),
    /** The other side of corrections by hand. */
    ADJUSTMENT(H, false),
    /** What was taken for cards themselves and is given back with them. */
    CARD_DEPOSITS(H, false),
    /** Charged for cards in place of others. */
    CARD_FEES(H, false),
    /** What offline sales took beyond the balance. */
    OFFLINE_SHORTFALL(H, false),
    /** The other side of {@link #TEAM_USED}. */
    TEAM_ALLOWED(H, false),
    /** What headquarters owes a store; owner is the store. */
    STORE_BALANCE(H, false),
    /** The other side of {@link #STORE_BALANCE}. */
    HEADQUARTERS(H, false),

    /** Recharges that a store may still sell, one shard per writer slot. Also the store's gate. */
    RECHARGE_QUOTA(N, false),
    /** Points that a store may still give, one shard per writer slot. */
    POINTS_QUOTA(N, false),
    /** Quota granted by headquarters (below zero); owner is the store. */
    QUOTA_GRANTED(H, false),
    /** Quota used; owner is the store. */
    QUOTA_USED(H, false);

    private final AccountMode mode;
    private final boolean lots;

    AccountKind(AccountMode mode, boolean lots) {
        this.mode = mode;
        this.lots = lots;
    }

    public AccountMode mode() {
        return mode;
    }

    /** Whether its balance lies in lots that remember where they came from and when they end. */
    public boolean hasLots() {
        return lots;
    }

    /** Whether it is kept in one shard per writer slot. */
    public boolean isSharded() {
        return this == RECHARGE_QUOTA || this == POINTS_QUOTA;
    }

    /** Whether it counts into the money of a member. */
    public boolean isMemberMoney() {
        return this == PRINCIPAL || this == BONUS;
    }
}
