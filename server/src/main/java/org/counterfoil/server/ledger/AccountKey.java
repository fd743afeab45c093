package org.counterfoil.server.ledger;

import java.util.Comparator;
import java.util.Objects;

/**
 * Names one account. It is opened when it is first used.
 *
 * @param merchant the tenant, above zero
 * @param owner    member, card, coupon, store or tender, as the kind says; 0 for the merchant itself
 * @param asset    one of {@link Assets}
 * @param scope    0 for group-wide, else the store of deposit; of a due the other store; of a quota the writer slot
 *                 (0 stands for the shard of the slot that posts)
 */
public record AccountKey(long merchant, long owner, AccountKind kind, String asset, long scope)
        implements
            Comparable<AccountKey> {

    private static final int MAX_ASSET = 64;
    private static final Comparator<AccountKey> ORDER = Comparator.comparingLong(AccountKey::merchant)
            .thenComparingLong(AccountKey::owner)
            .thenComparing(AccountKey::kind)
            .thenComparing(AccountKey::asset)
            .thenComparingLong(AccountKey::scope);

    public AccountKey {
        Objects.requireNonNull(kind);
        if (merchant <= 0 || asset.isEmpty() || asset.length() > MAX_ASSET) {
            throw new IllegalArgumentException("no account: merchant " + merchant + ", asset '" + asset + "'");
        }
    }

    /** A group-wide account of money. */
    public static AccountKey money(long merchant, long owner, AccountKind kind) {
        return new AccountKey(merchant, owner, kind, Assets.MONEY, 0);
    }

    /** Money that the member paid in, usable in every store. */
    public static AccountKey principal(long merchant, long member) {
        return money(merchant, member, AccountKind.PRINCIPAL);
    }

    /** Money given to the member, usable in every store. */
    public static AccountKey bonus(long merchant, long member) {
        return money(merchant, member, AccountKind.BONUS);
    }

    /** The member's points. */
    public static AccountKey points(long merchant, long member) {
        return new AccountKey(merchant, member, AccountKind.POINTS, Assets.POINTS, 0);
    }

    /** The member's debt of points. */
    public static AccountKey pointsDebt(long merchant, long member) {
        return new AccountKey(merchant, member, AccountKind.POINTS_DEBT, Assets.POINTS, 0);
    }

    /** The member's uses of a counted service. */
    public static AccountKey counts(long merchant, long member, String service) {
        return new AccountKey(merchant, member, AccountKind.COUNTS, Assets.count(service), 0);
    }

    /** The purse and gate of a card. */
    public static AccountKey card(long merchant, long card) {
        return money(merchant, card, AccountKind.CARD_PURSE);
    }

    /** One coupon. */
    public static AccountKey coupon(long merchant, long coupon) {
        return new AccountKey(merchant, coupon, AccountKind.COUPON, Assets.COUPON, 0);
    }

    /** An account of the house in the given asset; owner 0 where the merchant keeps one for all. */
    public static AccountKey house(long merchant, AccountKind kind, long owner, String asset) {
        return new AccountKey(merchant, owner, kind, asset, 0);
    }

    /** What {@code debtor} owes {@code creditor}. */
    public static AccountKey due(long merchant, long creditor, long debtor) {
        return new AccountKey(merchant, creditor, AccountKind.DUE, Assets.MONEY, debtor);
    }

    /** The gate of a store: its recharge quota in the shard of the slot that posts. */
    public static AccountKey store(long merchant, long store) {
        return QuotaKind.RECHARGE.of(merchant, store);
    }

    /** The same account in another scope. */
    public AccountKey in(long otherScope) {
        return new AccountKey(merchant, owner, kind, asset, otherScope);
    }

    @Override
    public int compareTo(AccountKey other) {
        return ORDER.compare(this, other);
    }
}
