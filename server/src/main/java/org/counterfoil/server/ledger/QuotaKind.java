package org.counterfoil.server.ledger;

/** The two rights that headquarters grants a store. */
public enum QuotaKind {
    RECHARGE(AccountKind.RECHARGE_QUOTA, Assets.RECHARGE_QUOTA),
    POINTS(AccountKind.POINTS_QUOTA, Assets.POINTS_QUOTA);

    private final AccountKind account;
    private final String asset;

    QuotaKind(AccountKind account, String asset) {
        this.account = account;
        this.asset = asset;
    }

    public AccountKind account() {
        return account;
    }

    public String asset() {
        return asset;
    }

    /** The quota of a store, or of the merchant's own id for stores whose quota is not checked. */
    public AccountKey of(long merchant, long owner) {
        return new AccountKey(merchant, owner, account, asset, 0);
    }

    /** Of a quota account. */
    public static QuotaKind of(AccountKind kind) {
        return switch (kind) {
            case RECHARGE_QUOTA -> RECHARGE;
            case POINTS_QUOTA -> POINTS;
            default -> throw new IllegalArgumentException(kind + " is no quota");
        };
    }
}
