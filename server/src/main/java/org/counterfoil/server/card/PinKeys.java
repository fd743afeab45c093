package org.counterfoil.server.card;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * The keys of PINs. The first lies in a file; later ones lie in the database, each wrapped by what is derived from the
 * first, so that every node that has the file has them all, and a copy of the database has none.
 */
@Component
class PinKeys {

    /** The one in the file. */
    static final int FIRST = 1;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String FILE = "pin.key";
    private static final int KEY_BYTES = 32;
    private static final String WRAPPING = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec first;
    private final SecretKeySpec wrapping;
    private final SecretKeySpec sealing;
    private final WrappedPinKeys kept;
    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, SecretKeySpec> known = new ConcurrentHashMap<>();

    PinKeys(DataDirectory directory, WrappedPinKeys kept) {
        this.first = new SecretKeySpec(directory.readOrMake(FILE, this::fresh), ALGORITHM);
        this.wrapping = new SecretKeySpec(mac(first, "what wraps later keys of PINs"), "AES");
        this.sealing = new SecretKeySpec(mac(first, "what seals PINs of cards that are being made"), "AES");
        this.kept = kept;
        known.put(FIRST, first);
    }

    /** The key of a version; a version never gets another key. */
    SecretKeySpec of(int version) {
        return known.computeIfAbsent(version, wanted -> new SecretKeySpec(unwrap(wanted, kept.read(wanted)),
                ALGORITHM));
    }

    /** The version that new MACs are made with. */
    int newest() {
        return kept.newest();
    }

    /** What becomes the next version, wrapped as it is kept. */
    byte[] next(int version) {
        return encrypted(wrapping, place(version), fresh());
    }

    /** What is kept for a while and read again by this server alone; bound to the place where it is kept. */
    byte[] seal(String place, byte[] content) {
        return encrypted(sealing, place, content);
    }

    /** What was sealed for the same place. */
    byte[] open(String place, byte[] sealed) {
        return decrypted(sealing, place, sealed);
    }

    private byte[] encrypted(SecretKeySpec key, String place, byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, key, place, nonce, content);
        var kept = new byte[NONCE_BYTES + sealed.length];
        System.arraycopy(nonce, 0, kept, 0, NONCE_BYTES);
        System.arraycopy(sealed, 0, kept, NONCE_BYTES, sealed.length);
        return kept;
    }

    private static byte[] decrypted(SecretKeySpec key, String place, byte[] kept) {
        return cipher(Cipher.DECRYPT_MODE, key, place, Arrays.copyOf(kept, NONCE_BYTES),
                Arrays.copyOfRange(kept, NONCE_BYTES, kept.length));
    }

    private static String place(int version) {
        return "PIN key " + version;
    }

    static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    private byte[] unwrap(int version, byte[] wrapped) {
        return decrypted(wrapping, place(version), wrapped);
    }

    /** Bound to the place: a row that was moved to another one is not read. */
    private static byte[] cipher(int mode, SecretKeySpec key, String place, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance(WRAPPING);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("the " + place + " was not kept by this server's pin.key",
                    foreign);
        }
    }

    private byte[] fresh() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
