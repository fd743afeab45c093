package org.counterfoil.client.till;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.value.request.Commands;
import org.counterfoil.common.value.TransactionDetails;

/** What belongs to the terminal and outlives every session on it: open sales, pending commands, the customer's pad. */
public final class Till implements AutoCloseable {

    private final OpenSales sales;
    private final Commands commands;
    private final KeyedPinPad pad;
    private Optional<TransactionDetails> last = Optional.empty();

    public Till(Commands commands, KeyedPinPad pad, Clock clock) {
        this.sales = new OpenSales(clock);
        this.commands = commands;
        this.pad = pad;
    }

    public OpenSales sales() {
        return sales;
    }

    public Commands commands() {
        return commands;
    }

    public KeyedPinPad pad() {
        return pad;
    }

    /** The newest transaction of this desk since the client was started. */
    public Optional<TransactionDetails> last() {
        return last;
    }

    void done(TransactionDetails transaction) {
        last = Optional.of(transaction);
    }

    @Override
    public void close() {
        commands.close();
    }
}
