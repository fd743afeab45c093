package org.counterfoil.server.card;

import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/** Seals what only this server may read again, by a key derived from the one of PINs: both are lost together. */
@Component
public class CardSecrets {

    private final PinKeys keys;

    CardSecrets(PinKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals something of the merchant of the scope.
     *
     * @param place where it is kept: nothing that was sealed for another place can be opened in its stead
     */
    public byte[] seal(String place, byte[] content) {
        return keys.seal(bound(place), content);
    }

    /** @throws IllegalStateException for what was not sealed here, by this server and for this place */
    public byte[] open(String place, byte[] sealed) {
        return keys.open(bound(place), sealed);
    }

    private static String bound(String place) {
        return "secret of merchant " + MerchantScope.current() + ", " + place;
    }
}
