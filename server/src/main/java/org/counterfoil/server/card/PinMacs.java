package org.counterfoil.server.card;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.BinaryOperator;

import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/**
 * The MACs that stand for PINs. A PIN has few digits, so a hash of it could be guessed from a copy of the database:
 * the key is in a file beside, and every MAC is bound to its merchant and card. One that was made with a later version
 * of the key says so before it ({@code 2:…}).
 */
@Component
public class PinMacs {

    private final PinKeys keys;

    PinMacs(PinKeys keys) {
        this.keys = keys;
    }

    /**
     * Whether a card may have this PIN: 4 to 8 digits.
     */
    public static boolean fits(String pin) {
        return pin.matches("\\d{4,8}");
    }

    /**
     * The MAC of a card's PIN in the merchant of the scope, for the card's row, by the newest key.
     *
     * @throws IllegalArgumentException unless the PIN has 4 to 8 digits
     */
    public String of(String cardNumber, String pin) {
        if (!fits(pin)) {
            throw new IllegalArgumentException("a PIN has 4 to 8 digits");
        }
        return kept(keys.newest(), cardNumber, pin);
    }

    /** For many cards one after the other: all MACs by what is the newest key now. */
    public BinaryOperator<String> many() {
        var version = keys.newest();
        return (cardNumber, pin) -> kept(version, cardNumber, pin);
    }

    private String kept(int version, String cardNumber, String pin) {
        var digits = HexFormat.of().formatHex(mac(version, cardNumber, pin));
        return version == PinKeys.FIRST ? digits : version + ":" + digits;
    }

    /** Whether a stored MAC is that of a card's PIN, whichever key made it. */
    boolean same(String stored, String cardNumber, String pin) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(stored, stored.indexOf(':') + 1, stored.length()),
                mac(versionOf(stored), cardNumber, pin));
    }

    /** Which key made a stored MAC. */
    static int versionOf(String stored) {
        var end = stored.indexOf(':');
        return end < 0 ? PinKeys.FIRST : Integer.parseInt(stored, 0, end, 10);
    }

    /** What the first key makes of a fixed text that is no card's: by it two keys are told apart, and nothing else. */
    String checkValue() {
        return HexFormat.of().formatHex(PinKeys.mac(keys.of(PinKeys.FIRST), "the key of the holders' PINs"));
    }

    private byte[] mac(int version, String cardNumber, String pin) {
        return PinKeys.mac(keys.of(version), MerchantScope.current() + ":" + cardNumber + ":" + pin);
    }
}
