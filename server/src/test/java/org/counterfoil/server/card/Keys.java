package org.counterfoil.server.card;

import org.counterfoil.server.shared.keys.DataDirectory;

/** PINs by the key of a directory, of which there is no later version. */
final class Keys {

    private Keys() {}

    static PinMacs macs(DataDirectory directory) {
        return new PinMacs(new PinKeys(directory, new WrappedPinKeys() {

            @Override
            public int newest() {
                return PinKeys.FIRST;
            }

            @Override
            public byte[] read(int version) {
                throw new AssertionError("nobody made the version " + version);
            }
        }));
    }
}
