package org.counterfoil.client.device;

import java.util.Locale;

/** How a printer is; shown under {@code device.printer.<key>}. */
public enum PrinterState {
    READY,
    PAPER_LOW,
    NO_PAPER,
    COVER_OPEN,
    DEVICE_FAULT,
    UNREACHABLE,
    /** No printer is set up. */
    NONE,
    /** It can't be asked. */
    UNKNOWN;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
