package org.counterfoil.server.ledger;

/** Whether an account may move. */
public enum AccountState {
    OPEN,
    BLOCKED
}
