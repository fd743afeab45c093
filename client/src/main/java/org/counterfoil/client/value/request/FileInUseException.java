package org.counterfoil.client.value.request;

import java.nio.file.Path;

/** Another process of this client has the file of pending requests open: two desks must not share one. */
public final class FileInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileInUseException(Path file) {
        super("in use by another process: " + file);
    }
}
