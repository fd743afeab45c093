package org.counterfoil.server.system.dump;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Directories on the disk. */
public final class Directories {

    private Directories() {}

    /** Waits until a file's new name is on the disk, where the system lets one wait for it; Windows does not. */
    public static void force(Path directory) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (var names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
