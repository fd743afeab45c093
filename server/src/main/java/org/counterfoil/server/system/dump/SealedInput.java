package org.counterfoil.server.system.dump;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Reads what {@link SealedOutput} wrote. */
final class SealedInput {

    private static final int DIGEST = 32;
    private static final int BUFFER = 1 << 16;

    private SealedInput() {}

    /**
     * The digest at the end of a file, which is that of all before it.
     *
     * @throws DamagedDumpException where it is not
     */
    static String check(Path file) throws IOException {
        var length = Files.size(file) - DIGEST;
        if (length <= 0) {
            throw new DamagedDumpException(file);
        }
        try (var whole = Files.newInputStream(file);
                var digested = new DigestInputStream(new Limited(whole, length), sha256())) {
            digested.transferTo(OutputStream.nullOutputStream());
            var kept = whole.readNBytes(DIGEST);
            var found = digested.getMessageDigest().digest();
            if (!Arrays.equals(kept, found)) {
                throw new DamagedDumpException(file);
            }
            return HexFormat.of().formatHex(found);
        }
    }

    /** The content; the digest behind it is not read. */
    static DataInputStream content(Path file) throws IOException {
        var whole = Files.newInputStream(file);
        try {
            return new DataInputStream(new BufferedInputStream(new GZIPInputStream(
                    new Limited(new BufferedInputStream(whole, BUFFER), Files.size(file) - DIGEST), BUFFER), BUFFER));
        } catch (IOException unreadable) {
            whole.close();
            throw unreadable;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** So many bytes and no more. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = left > 0 ? super.read() : -1;
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            var some = super.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(0, some);
            return some;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, super.available());
        }
    }
}
