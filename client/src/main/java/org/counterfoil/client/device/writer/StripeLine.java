package org.counterfoil.client.device.writer;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;

/** The bytes between this machine and a writer of stripes. */
interface StripeLine extends Closeable {

    void send(byte[] bytes) throws IOException;

    /** The next byte; empty where none comes within the limit. */
    OptionalInt read(Duration limit) throws IOException;

    /** Makes lines. */
    @FunctionalInterface
    interface Opener {

        /** Opens one; whoever can't says why. */
        StripeLine open() throws IOException;
    }
}
