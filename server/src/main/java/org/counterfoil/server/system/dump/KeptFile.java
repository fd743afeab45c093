package org.counterfoil.server.system.dump;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A file of old lines of the operator log, as the database names it.
 *
 * @param name   within the folder of all merchants': the merchant's code, a stroke, its own name
 * @param digest SHA-256 in hexadecimal digits
 */
record KeptFile(String name, String digest, long bytes) {

    /** Nothing that a file says leads out of the folder. */
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]+/[0-9A-Za-z-]+\\.jsonl\\.gz");
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int BUFFER = 1 << 16;

    /** Whether it lies in the folder as it was written. */
    boolean isWhole(Path folder) throws IOException {
        var path = folder.resolve(name);
        if (!Files.isRegularFile(path) || Files.size(path) != bytes) {
            return false;
        }
        var digested = new DigestOutputStream(OutputStream.nullOutputStream(), SealedInput.sha256());
        Files.copy(path, digested);
        return isOf(digested);
    }

    void pack(Path folder, DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeUTF(digest);
        out.writeLong(bytes);
        var digested = new DigestOutputStream(out, SealedInput.sha256());
        var copied = Files.copy(folder.resolve(name), digested);
        if (copied != bytes || !isOf(digested)) {
            throw new IOException(folder.resolve(name) + " was changed meanwhile");
        }
    }

    static KeptFile read(DataInputStream in) throws IOException {
        var file = new KeptFile(in.readUTF(), in.readUTF(), in.readLong());
        if (!NAME.matcher(file.name).matches()) {
            throw new IOException("there is a file that is none of the operator log: " + file.name);
        }
        return file;
    }

    /** Reads its bytes. Throws where they are not those that were written. */
    void copy(DataInputStream in, OutputStream out) throws IOException {
        var digested = new DigestOutputStream(out, SealedInput.sha256());
        var some = new byte[BUFFER];
        for (var left = bytes; left > 0;) {
            var read = in.read(some, 0, (int) Math.min(left, some.length));
            if (read < 0) {
                throw new EOFException(name + " is cut off");
            }
            digested.write(some, 0, read);
            left -= read;
        }
        if (!isOf(digested)) {
            throw new IOException(name + " does not hold what was written to it");
        }
    }

    /** Puts its bytes into the folder, with their digest beside them; it bears its name when it is on the disk. */
    void unpack(DataInputStream in, Path folder) throws IOException {
        var path = folder.resolve(name);
        var unfinished = path.resolveSibling(path.getFileName() + ".part");
        makePrivate(path.getParent());
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            copy(in, Channels.newOutputStream(channel));
            channel.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(path.resolveSibling(path.getFileName() + ".sha256"),
                digest + "  " + path.getFileName() + "\n", StandardCharsets.US_ASCII);
        Directories.force(path.getParent());
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private boolean isOf(DigestOutputStream digested) {
        return HexFormat.of().formatHex(digested.getMessageDigest().digest()).equals(digest);
    }
}
