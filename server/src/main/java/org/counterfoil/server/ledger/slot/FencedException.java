package org.counterfoil.server.ledger.slot;

/** Somebody else took over the slot: who held it must stop writing. */
public final class FencedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FencedException(Slot slot) {
        super("writer slot " + slot.number() + " was taken over after epoch " + slot.epoch());
    }
}
