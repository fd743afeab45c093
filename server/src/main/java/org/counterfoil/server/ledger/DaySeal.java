package org.counterfoil.server.ledger;

/** Signs closed days with the key of this installation. */
@FunctionalInterface
public interface DaySeal {

    /** The Ed25519 signature of a hash. */
    byte[] sign(byte[] hash);
}
