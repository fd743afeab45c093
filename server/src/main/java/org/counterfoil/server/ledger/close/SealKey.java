package org.counterfoil.server.ledger.close;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The public half of a key that signs closed days: whoever has it can check them, and nobody can sign with it. */
public final class SealKey {

    private static final String ALGORITHM = "Ed25519";

    private final byte[] encoded;
    private final PublicKey key;

    /**
     * @param encoded the public key as X.509
     * @throws IllegalArgumentException when it is none
     */
    public SealKey(byte[] encoded) {
        this.encoded = encoded.clone();
        try {
            key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not a public key of closed days", notAKey);
        }
    }

    /** The key's name: its own SHA-256, so that no other key can bear it. */
    public String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** As X.509. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** Whether the private half of this key made the signature. */
    public boolean signed(byte[] hash, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(hash);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
