package org.counterfoil.client.till;

import org.counterfoil.client.device.PrinterState;
import org.counterfoil.client.device.ReceiptPrinter;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.scope.Light;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.value.ReceiptDesk;
import org.counterfoil.common.value.TransactionDetails;

/** Shows in the corner of the desk how its printer is, as far as the printer can tell or a print has shown. */
final class PrinterLight {

    private final ReceiptPrinter printer;
    private final TerminalScope terminal;

    PrinterLight(ReceiptPrinter printer, TerminalScope terminal) {
        this.printer = printer;
        this.terminal = terminal;
    }

    /** Asks the printer, off the UI thread. */
    void ask() {
        terminal.executor().call(printer::state, outcome -> {
            if (outcome instanceof Outcome.Done<PrinterState>(var state)) {
                show(state);
            }
        });
    }

    /** The same desk for receipts, every print of which is told to the light. */
    ReceiptDesk watching(ReceiptDesk desk) {
        return (transaction, copy) -> print(desk, transaction, copy);
    }

    private void print(ReceiptDesk desk, TransactionDetails transaction, int copy) {
        try {
            desk.print(transaction, copy);
            show(printer.state());
        } catch (ReceiptDesk.NotPrintedException failed) {
            var state = printer.state();
            show(state == PrinterState.UNKNOWN || state == PrinterState.READY ? PrinterState.UNREACHABLE : state);
            throw failed;
        }
    }

    private void show(PrinterState state) {
        var tone = switch (state) {
            case READY, UNKNOWN -> Tone.SUCCESS;
            case PAPER_LOW -> Tone.WARNING;
            case NO_PAPER, COVER_OPEN, DEVICE_FAULT, UNREACHABLE -> Tone.DANGER;
            case NONE -> Tone.NEUTRAL;
        };
        terminal.light(new Light("printer", "print", "device.printer." + state.key(), tone));
    }
}
