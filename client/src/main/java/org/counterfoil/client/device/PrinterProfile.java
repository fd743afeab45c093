package org.counterfoil.client.device;

import java.nio.file.Path;
import java.time.Duration;

import org.counterfoil.common.receipt.Paper;

/**
 * What a model of printer is like and how this desk reaches it.
 *
 * @param status whether it answers when it is asked for paper and cover
 * @param limit  the longest wait for any one answer of the device
 */
public record PrinterProfile(Paper paper, Connection connection, Lettering lettering, Codes codes, Cut cut,
        Drawer drawer, boolean status, Duration limit) {

    /** How a printer is reached. */
    public sealed interface Connection {

        /** No printer at this desk. */
        record None() implements Connection {}

        /** A serial cable of 8 data bits, no parity, one stop bit. */
        record Serial(String port, int baud) implements Connection {}

        /** A printer in the network, commonly on port 9100. */
        record Network(String host, int port) implements Connection {}

        /** A queue of the operating system that passes bytes on as they are. */
        record Queue(String name) implements Connection {}

        /**
         * No paper but files.
         *
         * @param each whether the path is a directory that gets a file of every job; else all are appended to one
         */
        record File(Path path, boolean each) implements Connection {}
    }

    /** Who forms the letters. */
    public enum Lettering {
        /** The printer, where it has the letters; lines with others are drawn. */
        PRINTER,
        /** Every line is drawn, for a printer without Chinese. */
        DRAWN
    }

    /** Who forms QR codes and barcodes. */
    public enum Codes {
        PRINTER,
        DRAWN
    }

    /** What the cutter does after a receipt. */
    public enum Cut {
        FULL,
        PARTIAL,
        NONE
    }

    /** The contact of the printer's socket that the drawer hangs on. */
    public enum Drawer {
        NONE,
        PIN_2,
        PIN_5
    }
}
