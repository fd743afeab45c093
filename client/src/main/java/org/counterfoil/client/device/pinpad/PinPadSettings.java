package org.counterfoil.client.device.pinpad;

import java.util.List;
import java.util.Optional;

import org.counterfoil.client.device.DeviceLine;

/**
 * Reads from its line of settings where the customer's pad is:
 *
 * <pre>
 * connection = keys | serial                 (keys: those of this desk, or of a pad that types)
 * port       = /dev/ttyS1, COM4              (serial)
 * baud       = 9600                          (serial)
 * </pre>
 */
public final class PinPadSettings {

    private static final int USUAL_BAUD = 9_600;
    private static final int MAX_BAUD = 921_600;

    private PinPadSettings() {}

    /** A pad on a serial line. */
    public record Serial(String port, int baud) {}

    /**
     * The serial pad that a line describes; empty where keys do.
     *
     * @throws org.counterfoil.client.device.DeviceSettingException with one sentence on what can't be used
     */
    public static Optional<Serial> read(String line) {
        var settings = DeviceLine.of("pinpad", line, List.of("connection", "port", "baud"));
        return settings.oneOf("connection", "keys", "serial").equals("keys")
                ? Optional.empty()
                : Optional.of(new Serial(settings.needed("port", "the port's name, as /dev/ttyS1 or COM4"),
                        settings.number("baud", USUAL_BAUD, MAX_BAUD)));
    }
}
