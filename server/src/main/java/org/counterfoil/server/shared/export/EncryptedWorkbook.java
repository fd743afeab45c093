package org.counterfoil.server.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook that Excel itself asks a password for: AES-256, its key made from the password by 100,000 rounds of
 * SHA-512.
 * Nothing of the workbook touches the disk in clear.
 */
public final class EncryptedWorkbook {

    private EncryptedWorkbook() {}

    /** Writes a workbook. */
    @FunctionalInterface
    public interface Content {

        /** The stream may be closed. */
        void write(OutputStream out) throws IOException;
    }

    /** Encrypts what {@code content} writes; the stream stays open. */
    public static void write(OutputStream out, String password, Content content) throws IOException {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1,
                    -1, null).getEncryptor();
            encryptor.confirmPassword(password);
            try (var sealed = encryptor.getDataStream(files)) {
                content.write(sealed);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException withoutCiphers) {
            throw new IOException("this Java can't encrypt a workbook", withoutCiphers);
        }
    }
}
