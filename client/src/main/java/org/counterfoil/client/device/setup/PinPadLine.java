package org.counterfoil.client.device.setup;

import java.time.Duration;

import org.counterfoil.client.device.pinpad.KeyedPinPad;
import org.counterfoil.client.device.pinpad.PinPadSettings;
import org.counterfoil.client.device.pinpad.SerialPinPad;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.scope.Light;
import org.counterfoil.client.shared.scope.TerminalScope;

/** Keeps the line to the customer's pad, takes it up again when it breaks, and shows in the corner whether it is up. */
final class PinPadLine implements AutoCloseable {

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final TerminalScope terminal;
    private final SerialPinPad line;

    PinPadLine(PinPadSettings.Serial settings, KeyedPinPad pad, TerminalScope terminal) {
        this.terminal = terminal;
        this.line = new SerialPinPad(settings, pad, terminal.executor()::onUi, this::broken);
        open();
    }

    private void open() {
        terminal.executor().call(line::open, outcome -> {
            if (outcome instanceof Outcome.Done<Boolean>(var up) && up) {
                show("device.pinpad.ready", Tone.SUCCESS);
            } else {
                broken();
            }
        });
    }

    private void broken() {
        show("device.pinpad.unreachable", Tone.DANGER);
        terminal.executor().after(AGAIN, this::open);
    }

    private void show(String text, Tone tone) {
        terminal.light(new Light(CustomerPad.DEVICE, "dialpad", text, tone));
    }

    @Override
    public void close() {
        line.close();
    }
}
