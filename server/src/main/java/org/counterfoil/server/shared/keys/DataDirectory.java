package org.counterfoil.server.shared.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.springframework.stereotype.Component;

/** The server's own directory. What is written there is whole or absent, and readable by the server's user alone. */
@Component
public class DataDirectory {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path root;

    /** Makes the directory where it is missing. */
    public DataDirectory(ServerSettings settings) {
        if (settings.data() == null) {
            throw new StartRefusedException("No data directory is set.", "Start with --data DIRECTORY.");
        }
        root = settings.data().toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            if (POSIX) {
                // Logs and the database lie here too, and are written by those who don't ask who may read them.
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException cause) {
            throw new StartRefusedException("The data directory " + root + " can't be made this server's own: "
                    + cause.getMessage(),
                    "Choose another with --data DIRECTORY.");
        }
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    /** The file's bytes; made by {@code first}, and on disk, where there is no such file yet. */
    public byte[] readOrMake(String name, Supplier<byte[]> first) {
        var file = file(name);
        try {
            if (!Files.exists(file)) {
                write(name, first.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(file.toString(), cause);
        }
    }

    /** Writes a file whole and waits until it is on disk. */
    public void write(String name, byte[] content) {
        var target = file(name);
        var fresh = file(name + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, attributes("rw-------"));
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException(target.toString(), cause);
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
