package org.counterfoil.server.ledger.close;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

import org.counterfoil.server.ledger.DaySeal;

/** Signs with an Ed25519 key in a file, which is made at the first start and readable by the server's user alone. */
public final class KeyFileSeal implements DaySeal {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    public KeyFileSeal(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            this.key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalStateException(file + " is not the key of closed days", notAKey);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        var directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var posix = Files.getFileStore(directory).supportsFileAttributeView("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair().getPrivate().getEncoded());
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
}
