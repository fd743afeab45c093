package org.counterfoil.server.system.dump;

import java.io.IOException;
import java.nio.file.Path;

/** A file is no backup, or not the whole of one. */
public final class DamagedDumpException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedDumpException(Path file) {
        super(file + " is no whole backup: it was cut off or changed since it was written");
    }
}
