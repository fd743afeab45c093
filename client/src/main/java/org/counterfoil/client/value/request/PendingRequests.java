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
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * The commands whose answers are not known yet, as lines of JSON on disk. What {@link #keep} has taken is there after
 * a crash; PINs never are. One process owns the file.
 */
public final class PendingRequests implements AutoCloseable {

    private static final int LONGEST_BEFORE_CLEANING = 256 * 1024;

    private final Path file;
    private final PendingLines lines;
    private FileChannel channel;
    private FileLock lock;

    private PendingRequests(Path file, PendingLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Opens the file, and makes it where there is none.
     *
     * @throws FileInUseException when another process has it open
     */
    public static PendingRequests open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var lines = Files.exists(file) ? PendingLines.read(Files.readAllLines(file)) : new PendingLines();
            var requests = new PendingRequests(file, lines);
            requests.openChannel();
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a command down; when this returns, it is on disk. */
    public synchronized void keep(Attempt<?> attempt) {
        write(lines.kept(attempt.withoutPin()));
    }

    /** The answer of a command is known. */
    public synchronized void settle(UUID uuid) {
        write(lines.settled(uuid));
        if (lines.open().isEmpty()) {
            clean();
        }
    }

    /** The commands without an answer, oldest first; without PINs. */
    public synchronized List<Attempt<?>> open() {
        return lines.open();
    }

    /** The first number of an epoch that was never given to a command here; 1 for an epoch not known here. */
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
                Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
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
