package org.counterfoil.server.card;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/**
 * The MACs that stand for PINs. A PIN has few digits, so a hash of it could be guessed from a copy of the database:
 * the key is in a file beside, and every MAC is bound to its merchant and card.
 */
@Component
public class PinMacs {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String FILE = "pin.key";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    PinMacs(DataDirectory directory) {
        key = new SecretKeySpec(directory.readOrMake(FILE, PinMacs::fresh), ALGORITHM);
    }

    /**
     * Whether a card may have this PIN: 4 to 8 digits.
     */
    static boolean fits(String pin) {
        return pin.matches("\\d{4,8}");
    }

    /**
     * The MAC of a card's PIN in the merchant of the scope, for the card's row.
     *
     * @throws IllegalArgumentException unless the PIN has 4 to 8 digits
     */
    public String of(String cardNumber, String pin) {
        if (!fits(pin)) {
            throw new IllegalArgumentException("a PIN has 4 to 8 digits");
        }
        return HexFormat.of().formatHex(mac(cardNumber, pin));
    }

    byte[] mac(String cardNumber, String pin) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((MerchantScope.current() + ":" + cardNumber + ":" + pin)
                    .getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    static boolean same(String stored, byte[] mac) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(stored), mac);
    }

    private static byte[] fresh() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
