package org.counterfoil.client.device;

/** Puts receipts on paper. Its methods wait for the device: a screen reaches it through {@link PrintQueue}. */
public interface ReceiptPrinter {

    /** Prints a receipt once; a failure says what the cashier should do and never throws. */
    PrintOutcome print(PrintJob job);

    /** How the printer is; UNKNOWN where it can't be asked. */
    PrinterState state();
}
