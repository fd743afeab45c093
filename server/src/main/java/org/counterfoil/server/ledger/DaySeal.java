package org.counterfoil.server.ledger;

/** Signs closed days with this node's own key. */
public interface DaySeal {

    /** The Ed25519 signature of a hash. */
    byte[] sign(byte[] hash);

    /** What its signatures are checked with, as X.509. */
    byte[] publicKey();
}
