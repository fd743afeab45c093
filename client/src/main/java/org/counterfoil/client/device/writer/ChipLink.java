package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A reader of chips, and the chip that lies on it. */
interface ChipLink {

    /** The chip that lies there, or comes within the time. */
    Optional<Chip> await(Duration limit) throws IOException;

    /** Whether the reader is free again within the time. */
    boolean awaitNone(Duration limit) throws IOException;

    /** A chip on the reader. */
    interface Chip extends AutoCloseable {

        /** The answer to a command: data, then two bytes of state. */
        byte[] send(byte[] command) throws IOException;

        @Override
        void close();
    }
}
