package org.counterfoil.server.system.dump;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is written under another name, ends with the digest of what is before, is waited for to be on the disk,
 * and only then gets its own name. Closed before that, nothing is left of it.
 */
final class SealedOutput implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;
    private final DigestOutputStream digested;
    private final GZIPOutputStream packed;
    private final DataOutputStream content;
    private boolean sealed;

    SealedOutput(Path file) throws IOException {
        this.file = file;
        unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        makePrivate(unfinished);
        channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
        digested = new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER),
                SealedInput.sha256());
        packed = new Quick(digested);
        content = new DataOutputStream(new BufferedOutputStream(packed, BUFFER));
    }

    /** Speed matters more here than the last tenth. */
    private static final class Quick extends GZIPOutputStream {

        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    DataOutputStream content() {
        return content;
    }

    DumpFacts seal(long rows, KeptFiles files) throws IOException {
        content.flush();
        packed.finish();
        digested.on(false);
        var digest = digested.getMessageDigest().digest();
        digested.write(digest);
        digested.flush();
        channel.force(true);
        var bytes = channel.size();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        sealed = true;
        Directories.force(file.toAbsolutePath().getParent());
        return new DumpFacts(rows, bytes, HexFormat.of().formatHex(digest), files);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!sealed) {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void makePrivate(Path made) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(made,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(made);
        }
    }
}
