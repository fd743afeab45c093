package org.counterfoil.client.value.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Pending requests as lines of JSON: appended and forced, never changed in place. One process owns the file. */
final class PendingFile implements PendingRequests {

    private static final int LONGEST_BEFORE_CLEANING = 256 * 1024;

    private final Path file;
    private final PendingLines lines;
    private FileChannel channel;
    private FileLock lock;

    private PendingFile(Path file, PendingLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Opens the file, and makes it where there is none.
     *
     * @throws FileInUseException when another process has it open
     */
    static PendingFile open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var lines = Files.exists(file) ? PendingLines.read(Files.readAllLines(file)) : new PendingLines();
            var requests = new PendingFile(file, lines);
            requests.openChannel();
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void keep(Attempt<?> attempt) {
        write(lines.kept(attempt.withoutSecrets()));
    }

    @Override
    public synchronized void settle(UUID uuid) {
        write(lines.settled(uuid));
        if (lines.open().isEmpty()) {
            clean();
        }
    }

    @Override
    public synchronized List<Attempt<?>> open() {
        return lines.open();
    }

    @Override
    public synchronized long nextSequence(int epoch) {
        return lines.nextSequence(epoch);
    }

    @Override
    public synchronized void close() {
        try {
            if (lock != null) {
                lock.release();
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String line) {
        try {
            var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is open: the file begins again with the numbers alone. A crash on the way loses nothing. */
    private void clean() {
        try {
            if (channel.size() > LONGEST_BEFORE_CLEANING) {
                write(lines.numbers());
                var start = (lines.numbers() + "\n").getBytes(StandardCharsets.UTF_8);
                var fresh = file.resolveSibling(file.getFileName() + ".new");
                try (var out = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
                    out.write(ByteBuffer.wrap(start));
                    out.force(true);
                }
                close();
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                openChannel();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void openChannel() throws IOException {
        var made = !Files.exists(file);
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException mine) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new FileInUseException(file);
        }
        if (made) {
            channel.force(true);
        }
    }
}
