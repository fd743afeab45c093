package org.counterfoil.server.ledger;

import org.counterfoil.server.ledger.close.Ed25519Seal;

/** A key that lies nowhere; another one is made at each renewal. */
public final class OneSeal implements DaySeals {

    private DaySeal current;

    public OneSeal(DaySeal first) {
        current = first;
    }

    @Override
    public DaySeal current() {
        return current;
    }

    @Override
    public DaySeal renew() {
        current = new Ed25519Seal(Ed25519Seal.newKey());
        return current;
    }
}
