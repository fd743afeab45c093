package org.counterfoil.server.staff.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import tools.jackson.databind.json.JsonMapper;

/** A file that is being written under a name of its own. */
final class ArchiveOutput implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final JsonMapper json;
    private final FileChannel channel;
    private final MessageDigest digest = ArchiveFolder.sha256();
    private final GZIPOutputStream packed;
    private final OutputStream content;
    private String digested = "";
    private long bytes;
    private long lines;

    ArchiveOutput(Path path, JsonMapper json) throws IOException {
        this.path = path;
        this.json = json;
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        packed = new GZIPOutputStream(new DigestOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), digest), BUFFER);
        content = new BufferedOutputStream(packed, BUFFER);
    }

    Path path() {
        return path;
    }

    long lines() {
        return lines;
    }

    /** Of what was written, once that is {@linkplain #finish whole}. */
    String digest() {
        return digested;
    }

    void add(List<ArchivedLine> more) throws IOException {
        for (var line : more) {
            content.write(json.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
            content.write('\n');
            lines++;
        }
    }

    /** Nothing more comes; all of it is on the disk. */
    void finish() throws IOException {
        content.flush();
        packed.finish();
        packed.flush();
        channel.force(true);
        bytes = channel.size();
        digested = HexFormat.of().formatHex(digest.digest());
    }

    /** What was written, under the name that it is to have. */
    ArchiveFile asFile(String name) {
        return new ArchiveFile(name, digested, bytes, lines);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
