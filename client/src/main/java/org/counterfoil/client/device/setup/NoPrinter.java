package org.counterfoil.client.device.setup;

import java.io.IOException;

import org.counterfoil.client.device.CashDrawer;
import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrintJob;
import org.counterfoil.client.device.PrintOutcome;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterState;
import org.counterfoil.client.device.ReceiptPrinter;

/** A desk without a printer says so. */
final class NoPrinter implements ReceiptPrinter, CashDrawer, PrinterLine {

    private static final String NONE = "no printer is set up";

    @Override
    public PrintOutcome print(PrintJob job) {
        return new PrintOutcome.Failed(PrintFault.NO_PRINTER, NONE);
    }

    @Override
    public PrinterState state() {
        return PrinterState.NONE;
    }

    @Override
    public PrintOutcome open() {
        return new PrintOutcome.Failed(PrintFault.NO_PRINTER, NONE);
    }

    @Override
    public Conversation open(String job) throws IOException {
        throw new PrinterLineException(PrintFault.NO_PRINTER, NONE);
    }
}
