package org.counterfoil.server.staff.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The files of one merchant: lines as JSON, one below the other, packed by gzip; beside each file its digest. */
final class ArchiveFolder {

    static final String ENDING = ".jsonl.gz";

    private static final String UNFINISHED = ".part";
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int SHOWN = 12;

    private final Path folder;
    private final JsonMapper json;

    ArchiveFolder(Path folder, JsonMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /** The folder is there afterwards, and what a run that died left unfinished is not. */
    void sweep() throws IOException {
        Files.createDirectories(folder);
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        try (var left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (var one : left) {
                Files.delete(one);
            }
        }
    }

    /** A file that is yet to be written. */
    ArchiveOutput begin() throws IOException {
        return new ArchiveOutput(folder.resolve(UUID.randomUUID() + UNFINISHED), json);
    }

    /**
     * Gives what was written its own name, which follows from what it holds: the same lines are the same file, however
     * often they are written, and other ones never take its place.
     */
    ArchiveFile name(String beginning, ArchiveOutput written) throws IOException {
        var file = written.asFile(beginning + "-" + written.digest().substring(0, SHOWN) + ENDING);
        var named = folder.resolve(file.name());
        Files.move(written.path(), named, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        var beside = folder.resolve(file.name() + ".sha256");
        Files.writeString(beside, file.digest() + "  " + file.name() + "\n");
        force(beside);
        force(folder);
        return file;
    }

    /** Reads a file to its end. Throws where it is not there, or its bytes or lines are not those it had. */
    void prove(ArchiveFile file) throws IOException {
        prove(folder.resolve(file.name()), file);
    }

    void prove(Path path, ArchiveFile expected) throws IOException {
        var digest = sha256();
        long lines = 0;
        try (var bytes = new DigestInputStream(Files.newInputStream(path), digest);
                var reader = reader(bytes)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                json.readValue(line, ArchivedLine.class);
                lines++;
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (JacksonException noLine) {
            throw new IOException(path + " holds what is no line", noLine);
        }
        if (lines != expected.lines() || !HexFormat.of().formatHex(digest.digest()).equals(expected.digest())) {
            throw new IOException(path + " does not hold what was written to it");
        }
    }

    /** Hands over all lines, so many at a time. */
    void each(ArchiveFile file, int most, Consumer<List<ArchivedLine>> some) throws IOException {
        try (var reader = reader(Files.newInputStream(folder.resolve(file.name())))) {
            var next = new ArrayList<ArchivedLine>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                next.add(json.readValue(line, ArchivedLine.class));
                if (next.size() == most) {
                    some.accept(List.copyOf(next));
                    next.clear();
                }
            }
            if (!next.isEmpty()) {
                some.accept(next);
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BufferedReader reader(InputStream bytes) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(bytes), StandardCharsets.UTF_8));
    }

    /** Waits until it is on the disk; not every system lets names be waited for. */
    private static void force(Path path) throws IOException {
        if (POSIX || !Files.isDirectory(path)) {
            try (var channel = FileChannel.open(path,
                    Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
