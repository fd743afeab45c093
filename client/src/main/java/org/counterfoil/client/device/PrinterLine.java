package org.counterfoil.client.device;

import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalInt;

/** A way to a printer: a cable, the network, the system's queue, a file. */
public interface PrinterLine {

    /**
     * Reaches the printer.
     *
     * @param job names what is sent, for queues and files
     * @throws PrinterLineException naming the fault
     */
    Conversation open(String job) throws IOException;

    /** The printer, reached; nothing is promised to have arrived before {@link #close} has returned. */
    interface Conversation extends Closeable {

        /** Sends bytes within the line's time limit. */
        void send(byte[] bytes) throws IOException;

        /**
         * Asks a question that is answered by one byte.
         *
         * @return empty on a line that leads one way
         * @throws PrinterLineException when no answer comes within the line's time limit
         */
        OptionalInt ask(byte[] question) throws IOException;
    }
}
