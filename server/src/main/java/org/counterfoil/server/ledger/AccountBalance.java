package org.counterfoil.server.ledger;

/**
 * What stands in an account, in the smallest unit of its asset.
 *
 * @param reserved the part of the balance that is held back
 */
public record AccountBalance(AccountKey account, long balance, long reserved, AccountState state) {

    /** What can be taken. */
    public long available() {
        return balance - reserved;
    }
}
