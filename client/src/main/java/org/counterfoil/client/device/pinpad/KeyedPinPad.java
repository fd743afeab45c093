package org.counterfoil.client.device.pinpad;

import java.util.Optional;

/** A pad whose keys reach this program as keys: a HID keypad, a serial pad, or the one on the screen. */
public final class KeyedPinPad implements PinPad {

    private final StringBuilder digits = new StringBuilder();
    private Optional<Listener> asking = Optional.empty();

    @Override
    public void ask(Listener listener) {
        digits.setLength(0);
        asking = Optional.of(listener);
        listener.digits(0);
    }

    @Override
    public void withdraw() {
        digits.setLength(0);
        asking = Optional.empty();
    }

    /** Whether a PIN is being asked for, so that keys belong here. */
    public boolean asks() {
        return asking.isPresent();
    }

    /** A digit; one too many is left out, and anything else as well. */
    public void digit(char key) {
        if (asks() && key >= '0' && key <= '9' && digits.length() < LONGEST) {
            digits.append(key);
            tell();
        }
    }

    /** Takes the last digit back. */
    public void backspace() {
        if (asks() && !digits.isEmpty()) {
            digits.setLength(digits.length() - 1);
            tell();
        }
    }

    /** Confirms; too few digits are no PIN yet, and nothing happens. */
    public void enter() {
        if (digits.length() >= SHORTEST) {
            asking.ifPresent(listener -> {
                var pin = digits.toString();
                withdraw();
                listener.entered(pin);
            });
        }
    }

    /** The customer presses the red key. */
    public void cancel() {
        asking.ifPresent(listener -> {
            withdraw();
            listener.cancelled();
        });
    }

    private void tell() {
        asking.ifPresent(listener -> listener.digits(digits.length()));
    }
}
