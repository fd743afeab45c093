package org.counterfoil.server.ledger;

/** This node's key of closed days, which may be exchanged for another one while it works. */
public interface DaySeals {

    /** What signs now. */
    DaySeal current();

    /** Makes another key, which is on disk and signs from now on; the former one is gone. */
    DaySeal renew();
}
