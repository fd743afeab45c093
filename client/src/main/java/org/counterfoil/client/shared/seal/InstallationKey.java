package org.counterfoil.client.shared.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 key of this installation; its public half and its signatures are told in Base64. */
public final class InstallationKey {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;
    private final String publicKey;

    private InstallationKey(PrivateKey key, String publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    static InstallationKey fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new InstallationKey(pair.getPrivate(),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /**
     * Reads what {@link #secret} and {@link #publicKey} told.
     *
     * @throws IllegalArgumentException for text that holds no key
     */
    static InstallationKey of(String secret, String publicKey) {
        try {
            return new InstallationKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret))), publicKey);
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("no key", none);
        }
    }

    /** X.509. */
    public String publicKey() {
        return publicKey;
    }

    /** PKCS #8; for the key's file alone. */
    String secret() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    public String sign(byte[] words) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(words);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key of ours signs", impossible);
        }
    }
}
