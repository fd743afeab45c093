package org.counterfoil.client.device.escpos;

import java.io.IOException;
import java.util.OptionalInt;

import org.counterfoil.client.device.CashDrawer;
import org.counterfoil.client.device.PrintFault;
import org.counterfoil.client.device.PrintJob;
import org.counterfoil.client.device.PrintOutcome;
import org.counterfoil.client.device.PrinterLine;
import org.counterfoil.client.device.PrinterLine.Conversation;
import org.counterfoil.client.device.PrinterLineException;
import org.counterfoil.client.device.PrinterProfile;
import org.counterfoil.client.device.PrinterState;
import org.counterfoil.client.device.ReceiptPrinter;

/** A printer that speaks ESC/POS, on any line, with the drawer that hangs on it. */
public final class EscPosPrinter implements ReceiptPrinter, CashDrawer {

    private static final byte[] ASK_COVER = {0x10, 0x04, 0x02};
    private static final byte[] ASK_PAPER = {0x10, 0x04, 0x04};
    private static final int FIXED_MASK = 0x93;
    private static final int FIXED = 0x12;
    private static final int COVER_OPEN = 0x04;
    private static final int FAULT = 0x40;
    private static final int PAPER_OUT = 0x60;
    private static final int PAPER_LOW = 0x0C;

    private final PrinterProfile profile;
    private final PrinterLine line;
    private final EscPosEncoder encoder;

    public EscPosPrinter(PrinterProfile profile, PrinterLine line) {
        this.profile = profile;
        this.line = line;
        this.encoder = new EscPosEncoder(profile);
    }

    @Override
    public PrintOutcome print(PrintJob job) {
        var drawer = job.openDrawer() ? encoder.drawer() : new byte[0];
        try {
            return send(job.receipt().number(), drawer, encoder.receipt(job.receipt()));
        } catch (IllegalArgumentException e) {
            return new PrintOutcome.Failed(PrintFault.DEVICE_FAULT, "this receipt can't be printed: " + e.getMessage());
        }
    }

    @Override
    public PrintOutcome open() {
        return send("drawer", encoder.drawer());
    }

    @Override
    public PrinterState state() {
        if (!profile.status()) {
            return PrinterState.UNKNOWN;
        }
        try (var printer = line.open("state")) {
            return ask(printer);
        } catch (PrinterLineException e) {
            return e.fault() == PrintFault.DEVICE_FAULT ? PrinterState.DEVICE_FAULT : PrinterState.UNREACHABLE;
        } catch (IOException e) {
            return PrinterState.UNREACHABLE;
        }
    }

    /** Where the printer answers, it is asked before, so that nothing is sent into the void, and afterwards. */
    private PrintOutcome send(String name, byte[]... parts) {
        try {
            try (var printer = line.open(name)) {
                refuseUnready(printer);
                for (var part : parts) {
                    printer.send(part);
                }
                refuseUnready(printer);
            }
            return new PrintOutcome.Printed();
        } catch (PrinterLineException e) {
            return new PrintOutcome.Failed(e.fault(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new PrintOutcome.Failed(PrintFault.UNREACHABLE, e.toString());
        }
    }

    private void refuseUnready(Conversation printer) throws IOException {
        if (!profile.status()) {
            return;
        }
        switch (ask(printer)) {
            case NO_PAPER -> throw new PrinterLineException(PrintFault.NO_PAPER, "the paper has run out");
            case COVER_OPEN -> throw new PrinterLineException(PrintFault.COVER_OPEN, "the cover is open");
            case DEVICE_FAULT -> throw new PrinterLineException(PrintFault.DEVICE_FAULT, "the printer names a fault");
            case READY, PAPER_LOW, UNREACHABLE, NONE, UNKNOWN -> {
                // it prints, or does not say
            }
        }
    }

    private static PrinterState ask(Conversation printer) throws IOException {
        var cover = answer(printer.ask(ASK_COVER));
        var paper = answer(printer.ask(ASK_PAPER));
        if (cover.isEmpty() || paper.isEmpty()) {
            return PrinterState.UNKNOWN;
        }
        if ((cover.getAsInt() & COVER_OPEN) != 0) {
            return PrinterState.COVER_OPEN;
        }
        if ((paper.getAsInt() & PAPER_OUT) != 0) {
            return PrinterState.NO_PAPER;
        }
        if ((cover.getAsInt() & FAULT) != 0) {
            return PrinterState.DEVICE_FAULT;
        }
        return (paper.getAsInt() & PAPER_LOW) != 0 ? PrinterState.PAPER_LOW : PrinterState.READY;
    }

    /** A byte that does not have the fixed bits of a state is none. */
    private static OptionalInt answer(OptionalInt read) throws PrinterLineException {
        if (read.isPresent() && (read.getAsInt() & FIXED_MASK) != FIXED) {
            throw new PrinterLineException(PrintFault.DEVICE_FAULT,
                    "answered " + Integer.toHexString(read.getAsInt()) + " to a question about its state");
        }
        return read;
    }
}
