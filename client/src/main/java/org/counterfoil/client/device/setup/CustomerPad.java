package org.counterfoil.client.device.setup;

import java.util.Optional;

import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.device.pinpad.PinPad;
import org.counterfoil.client.shared.scope.TerminalScope;

/** The customer's pad of a terminal: one, with one line, whoever asks at it. */
public final class CustomerPad implements AutoCloseable {

    /** As the terminal's lights name it. */
    public static final String DEVICE = "pinpad";

    private final KeyedPinPad keys = new KeyedPinPad();
    private final Optional<PinPadLine> line;

    private CustomerPad(TerminalScope terminal) {
        line = DeskDevices.of(terminal.settings().get().devices()).pinPad()
                .map(settings -> new PinPadLine(settings, keys, terminal));
    }

    /** The terminal's; its line is taken up when it is first asked for. */
    public static CustomerPad of(TerminalScope terminal) {
        return terminal.keep(CustomerPad.class, () -> new CustomerPad(terminal));
    }

    /** The pad, whose keys are those of this machine where the settings name no other. */
    public KeyedPinPad keys() {
        return keys;
    }

    /** The same where the customer has keys that nobody else sees; empty where the settings name none. */
    public Optional<PinPad> apart() {
        return line.map(_ -> keys);
    }

    @Override
    public void close() {
        line.ifPresent(PinPadLine::close);
    }
}
