package org.counterfoil.server.card;

/** Later keys of PINs as they are kept, wrapped. */
interface WrappedPinKeys {

    /** The newest version; the one in the file where there is no later one. */
    int newest();

    /** @throws IllegalStateException where there is no such version */
    byte[] read(int version);
}
