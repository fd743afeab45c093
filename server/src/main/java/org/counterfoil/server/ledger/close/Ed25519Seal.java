package org.counterfoil.server.ledger.close;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.counterfoil.server.ledger.DaySeal;

/** Signs with an Ed25519 key. */
public final class Ed25519Seal implements DaySeal {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;
    private final byte[] publicKey;

    /**
     * @param encoded the private key as PKCS #8
     */
    public Ed25519Seal(byte[] encoded) {
        try {
            key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var parameters = (Ed25519PrivateKeyParameters) PrivateKeyFactory.createKey(encoded);
            publicKey = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(parameters.generatePublicKey())
                    .getEncoded();
        } catch (GeneralSecurityException | IOException notAKey) {
            throw new IllegalStateException("the key of closed days cannot be read", notAKey);
        }
    }

    /** A new private key as PKCS #8. */
    public static byte[] newKey() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public byte[] sign(byte[] hash) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }
}
