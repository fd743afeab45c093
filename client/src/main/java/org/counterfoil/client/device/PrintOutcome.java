package org.counterfoil.client.device;

/** What became of a print. The transaction stands in any case; a receipt can be printed again. */
public sealed interface PrintOutcome {

    /** The printer took all of it. */
    record Printed() implements PrintOutcome {}

    /**
     * It is not sure to be on paper.
     *
     * @param fault  what the cashier is told
     * @param detail for the log and the service desk
     */
    record Failed(PrintFault fault, String detail) implements PrintOutcome {}
}
