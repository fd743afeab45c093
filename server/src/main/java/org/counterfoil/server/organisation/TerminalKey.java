package org.counterfoil.server.organisation;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The public half of a terminal's Ed25519 key. */
final class TerminalKey {

    private static final String ALGORITHM = "Ed25519";

    private final PublicKey key;

    private TerminalKey(PublicKey key) {
        this.key = key;
    }

    /** Reads X.509 in Base64. Refuses: bad-request (publicKey). */
    static TerminalKey read(String text) {
        try {
            return new TerminalKey(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text))));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "publicKey").thrown();
        }
    }

    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Whether these words were signed by the other half; text that is no signature was not. */
    boolean signed(byte[] words, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(words);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }
}
