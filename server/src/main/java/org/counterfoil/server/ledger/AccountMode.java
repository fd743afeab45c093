package org.counterfoil.server.ledger;

/** How an account is kept. */
public enum AccountMode {
    /** Locked while it changes, and never below zero. */
    N,
    /** Locked while it changes; may be below zero. */
    M,
    /** Of the house: never locked; its balance is the sum of its postings. */
    H;

    /** Whether a posting locks the account and knows its balance. */
    public boolean locked() {
        return this != H;
    }
}
