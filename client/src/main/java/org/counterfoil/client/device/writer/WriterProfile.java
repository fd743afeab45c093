package org.counterfoil.client.device.writer;

import java.nio.file.Path;

/** The writer at a machine; models differ here and nowhere else. */
public sealed interface WriterProfile {

    /** There is none. */
    record None() implements WriterProfile {}

    /**
     * A writer of stripes that speaks as the MSR206 and the MSR605 do.
     *
     * @param high whether stripes are of high coercivity
     */
    record Stripe(String port, int baud, boolean high) implements WriterProfile {}

    /**
     * A reader of chips on PC/SC, and where on a MIFARE Classic chip the number stands.
     *
     * @param reader part of the reader's name; empty for the only one
     * @param key    12 hex digits
     * @param second whether it is key B; else key A
     * @param block  one that holds data
     */
    record Chip(String reader, String key, boolean second, int block, BlockForm form) implements WriterProfile {

        /** Without the key, so that no log can hold it. */
        @Override
        public String toString() {
            return "Chip[reader=" + reader + ", block=" + block + ", form=" + form + "]";
        }
    }

    /**
     * A folder in place of a device, for trying out: the file {@code card} in it is the card that lies there.
     *
     * @param magnetic whether it plays a writer of stripes; else one of chips
     */
    record Folder(Path path, boolean magnetic) implements WriterProfile {}
}
